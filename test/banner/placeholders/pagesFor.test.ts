import { describe, expect, it } from 'vitest';
import { deriveAddress } from '../../../src/banner/placeholders/deriveAddress';
import { pagesFor } from '../../../src/banner/placeholders/pagesFor';
import type { CatalogueId } from '../../../src/services';
import { ownService } from '../ownService';

const pageOf = (id: CatalogueId, address: string) =>
  deriveAddress(new URL(address).href, pagesFor(id, { ownServices: [] }));

const table: readonly (readonly [id: CatalogueId, embedded: string, page: string | undefined])[] = [
  ['youtube', 'https://www.youtube.com/embed/M7lc1UVf-VE?rel=0', 'https://www.youtube.com/watch?v=M7lc1UVf-VE'],
  ['youtube', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE', 'https://www.youtube.com/watch?v=M7lc1UVf-VE'],
  [
    'youtube',
    'https://www.youtube.com/embed/videoseries?si=a&list=PL-1_x',
    'https://www.youtube.com/playlist?list=PL-1_x',
  ],
  ['youtube', 'https://www.youtube.com/embed/live_stream?channel=UC1', 'https://www.youtube.com/channel/UC1/live'],
  ['youtube', 'https://www.youtube.com/watch?v=M7lc1UVf-VE', undefined],
  ['vimeo', 'https://player.vimeo.com/video/76979871?dnt=1', 'https://vimeo.com/76979871'],
  ['vimeo', 'https://player.vimeo.com/video/76979871?h=8272103f6e&title=0', 'https://vimeo.com/76979871/8272103f6e'],
  [
    'google-maps',
    'https://www.google.com/maps/embed?pb=!1m14!1m12!1m3!1d2427.8!2d13.3777!3d52.5163!2m3!1f0!2f0!3f0!3m2!1i1024',
    'https://www.google.com/maps/@?api=1&map_action=map&center=52.5163,13.3777',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/embed/v1/place?key=K&q=Gr%C3%BCner+Weg%2C+Trier&center=49,6',
    'https://www.google.com/maps/search/?api=1&query=Gr%C3%BCner+Weg%2C+Trier',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/embed/v1/directions?key=K&origin=Trier&destination=Metz',
    'https://www.google.com/maps/dir/?api=1&destination=Metz',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/embed/v1/streetview?key=K&location=46.4,10.0',
    'https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=46.4,10.0',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/embed/v1/view?key=K&center=-33.8,151.2&zoom=18',
    'https://www.google.com/maps/@?api=1&map_action=map&center=-33.8,151.2',
  ],
  [
    'google-maps',
    'https://maps.google.de/maps?q=Berlin&output=embed',
    'https://www.google.com/maps/search/?api=1&query=Berlin',
  ],
  [
    'google-maps',
    'https://www.google.com/maps/d/u/0/embed?mid=1aB-c&ll=1,2',
    'https://www.google.com/maps/d/viewer?mid=1aB-c',
  ],
  ['google-maps', 'https://www.google.com/maps/embed?pb=!4v17!6m8', 'https://www.google.com/maps'],
  [
    'spotify',
    'https://open.spotify.com/embed/track/4uLU6h?utm_source=generator',
    'https://open.spotify.com/track/4uLU6h',
  ],
  ['spotify', 'https://open.spotify.com/embed-podcast/episode/7mak', 'https://open.spotify.com/episode/7mak'],
  // The address within names a track for programs; the player itself can be opened.
  ['soundcloud', 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293', undefined],
  [
    'openstreetmap',
    'https://www.openstreetmap.org/export/embed.html?bbox=6.6%2C49.7%2C6.7%2C49.8&layer=mapnik',
    'https://www.openstreetmap.org/?bbox=6.6%2C49.7%2C6.7%2C49.8',
  ],
  [
    'openstreetmap',
    'https://www.openstreetmap.org/export/embed.html?bbox=6.6%2C49.7%2C6.7%2C49.8&layer=mapnik&marker=49.75%2C6.64',
    'https://www.openstreetmap.org/?bbox=6.6%2C49.7%2C6.7%2C49.8&mlat=49.75&mlon=6.64',
  ],
  ['instagram', 'https://www.instagram.com/reel/C1-a_b/embed/captioned/', 'https://www.instagram.com/reel/C1-a_b/'],
  ['x', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20', 'https://x.com/i/status/20'],
  ['recaptcha', 'https://www.google.com/recaptcha/api2/anchor?k=x', undefined],
];

describe('the page that a person can open', () => {
  it.each(table)('of %s for %s is %s', (id, embedded, page) => {
    expect(pageOf(id, embedded)).toBe(page);
  });

  it('is as the owner says for a service of their own', () => {
    const pages = [{ from: '/box/(\\d+)', to: 'https://weather.example/places/$1' }];
    const found = pagesFor('weather', { ownServices: [{ ...ownService, pages }] });
    expect(deriveAddress('https://weather.example/box/12', found)).toBe('https://weather.example/places/12');
    expect(pagesFor('weather', { ownServices: [ownService] })).toEqual([]);
  });
});
