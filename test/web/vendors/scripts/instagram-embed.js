// Stands in for embed.js: puts a post's frame in the place of each quotation.
const draw = (quote) => {
  const frame = document.createElement('iframe');
  const post = new URL(quote.dataset.instgrmPermalink);
  frame.className = 'instagram-media instagram-media-rendered';
  frame.title = 'Instagram post';
  frame.width = '100%';
  frame.height = '500';
  frame.src = `https://www.instagram.com${post.pathname}embed/`;
  quote.replaceWith(frame);
};

const process = () => document.querySelectorAll('blockquote.instagram-media').forEach(draw);

window.instgrm = { Embeds: { process } };
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', process);
else process();
