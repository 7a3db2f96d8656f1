// Stands in for player.js: steers a frame that is there already.
window.Vimeo = {
  Player: class {
    constructor(frame) {
      this.element = frame;
    }
  },
};
