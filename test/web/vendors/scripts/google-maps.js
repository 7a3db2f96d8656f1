// Stands in for the Maps JavaScript API: a map is made of pictures, and a style sheet from Google Fonts comes with it.
window.google ??= {};
window.google.maps = {
  Map: class {
    constructor(element) {
      const fonts = document.createElement('link');
      fonts.rel = 'stylesheet';
      fonts.href = 'https://fonts.googleapis.com/css?family=Roboto:300,400,500,700';
      document.head.append(fonts);
      for (const host of ['maps.googleapis.com/maps/vt', 'maps.gstatic.com/mapfiles/stand-in.png']) {
        const piece = new Image();
        piece.alt = '';
        piece.src = `https://${host}`;
        element.append(piece);
      }
    }
  },
};
window[url.searchParams.get('callback')]?.();
