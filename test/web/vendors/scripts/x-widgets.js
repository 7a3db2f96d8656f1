// Stands in for widgets.js: asks for its settings, and puts a post's frame in the place of each quotation.
const draw = (quote) => {
  const [, id] = /\/status\/(\d+)/.exec([...quote.querySelectorAll('a')].at(-1)?.href ?? '') ?? [];
  if (!id) return;
  const post = document.createElement('div');
  post.className = 'twitter-tweet twitter-tweet-rendered';
  const frame = document.createElement('iframe');
  frame.title = 'X Post';
  frame.width = '100%';
  frame.height = '300';
  frame.src = `https://platform.twitter.com/embed/Tweet.html?${new URLSearchParams({ id, theme: 'light' })}`;
  post.append(frame);
  quote.replaceWith(post);
};

const load = (root = document) => root.querySelectorAll('blockquote.twitter-tweet').forEach(draw);

fetch('https://syndication.twitter.com/settings', { mode: 'no-cors', credentials: 'include' }).catch(() => {});
window.twttr = { widgets: { load }, ready: (call) => call(window.twttr), _e: window.twttr?._e ?? [] };
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => load());
else load();
for (const call of window.twttr._e) call(window.twttr);
