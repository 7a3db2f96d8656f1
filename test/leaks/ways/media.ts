// Video, sound and their texts.
import { tags } from '../tags';
import type { Ways } from '../Way';

export const media: Ways = {
  'video src': { kind: 'media', ...tags('<video preload="auto" muted [src]></video>') },
  'audio src': { kind: 'media', ...tags('<audio preload="auto" muted [src]></audio>') },
  'video poster': { kind: 'image', ...tags('<video width="9" height="9" [poster]></video>') },
  'source src in video': { kind: 'media', ...tags('<video preload="auto"><source [src]></video>') },
  'source src in audio': { kind: 'media', ...tags('<audio preload="auto"><source [src]></audio>') },
  'track src': {
    kind: 'media',
    quiet: { webkit: 'WebKit asks for no texts of a film that does not come.' },
    ...tags('<video crossorigin src="/film.mp4"><track default kind="captions" [src]></video>'),
  },
  'video.src': {
    kind: 'media',
    insert: (address, slot) => {
      const video = slot.appendChild(document.createElement('video'));
      video.preload = 'auto';
      video.src = address;
    },
  },
  'video.setAttribute of src': {
    kind: 'media',
    insert: (address, slot) => {
      const video = slot.appendChild(document.createElement('video'));
      video.preload = 'auto';
      video.setAttribute('src', address);
    },
  },
  'audio.src': {
    kind: 'media',
    insert: (address, slot) => {
      const audio = slot.appendChild(document.createElement('audio'));
      audio.preload = 'auto';
      audio.src = address;
    },
  },
  'new Audio(address)': { kind: 'media', insert: (address) => new Audio(address) },
  'new Audio().src': {
    kind: 'media',
    insert: (address, slot) => {
      const audio = slot.appendChild(new Audio());
      audio.src = address;
    },
  },
  'source.src in video': {
    kind: 'media',
    insert: (address, slot) => {
      const video = slot.appendChild(document.createElement('video'));
      video.preload = 'auto';
      video.append(Object.assign(document.createElement('source'), { src: address }));
    },
  },
  'source.setAttribute of src in audio': {
    kind: 'media',
    insert: (address, slot) => {
      const audio = slot.appendChild(document.createElement('audio'));
      audio.preload = 'auto';
      const source = document.createElement('source');
      source.setAttribute('src', address);
      audio.append(source);
    },
  },
  'video.poster': {
    kind: 'image',
    insert: (address, slot) => slot.append(Object.assign(document.createElement('video'), { poster: address })),
  },
  'video.setAttribute of poster': {
    kind: 'image',
    insert: (address, slot) => slot.appendChild(document.createElement('video')).setAttribute('poster', address),
  },
  'track.src': {
    kind: 'media',
    insert: (address, slot) => {
      const video = slot.appendChild(document.createElement('video'));
      video.crossOrigin = 'anonymous';
      const track = Object.assign(document.createElement('track'), { kind: 'captions', src: address });
      video.append(track);
      track.track.mode = 'showing';
    },
  },
};
