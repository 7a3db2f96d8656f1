// Stands in for TikTok's embed.js: draws each video of the page as a frame, in the place of what stood there.
for (const quote of document.querySelectorAll('blockquote.tiktok-embed[data-video-id]')) {
  const frame = document.createElement('iframe');
  frame.title = 'TikTok';
  frame.src = `https://www.tiktok.com/embed/v2/${quote.dataset.videoId}?lang=de-DE`;
  quote.replaceChildren(frame);
}
