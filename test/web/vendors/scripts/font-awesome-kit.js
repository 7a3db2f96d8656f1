// Stands in for a kit of Font Awesome: fetches the style sheet of the icons and puts it into the page.
fetch('https://ka-f.fontawesome.com/releases/v6.5.1/css/free.min.css?token=stand-in')
  .then((answer) => answer.text())
  .then((css) => {
    const style = document.createElement('style');
    style.media = 'all';
    style.append(css);
    document.head.append(style);
  });
