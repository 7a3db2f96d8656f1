// Stands in for the iframe API: puts a player's frame in the place of an element, once page code asks for it.
window.YT = {
  Player: class {
    constructor(place, { width = 640, height = 360, videoId = '' }) {
      const element = typeof place === 'string' ? document.getElementById(place) : place;
      this.frame = document.createElement('iframe');
      Object.assign(this.frame, { id: element.id, width, height, title: 'YouTube video player' });
      this.frame.src = `https://www.youtube.com/embed/${videoId}?enablejsapi=1&origin=${encodeURIComponent(location.origin)}`;
      element.replaceWith(this.frame);
    }
  },
};
window.onYouTubeIframeAPIReady?.();
