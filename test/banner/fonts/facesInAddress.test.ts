import { expect, it } from 'vitest';
import { facesInAddress } from '../../../src/banner/fonts/facesInAddress';

/** `family weight style stretch` of each. */
const read = (query: string) =>
  facesInAddress(`https://fonts.googleapis.com/${query}`).map(({ family, weight, style, stretch }) =>
    [family, weight, style, stretch].join('/'),
  );

it.each([
  ['css2?family=Lora', ['Lora/400/normal/100%']],
  ['css2?family=Lora:wght@400;700&display=swap', ['Lora/400/normal/100%', 'Lora/700/normal/100%']],
  ['css2?family=Inter:wght@100..900', ['Inter/100 900/normal/100%']],
  ['css2?family=Lora:ital,wght@0,400..700;1,400', ['Lora/400 700/normal/100%', 'Lora/400/italic/100%']],
  ['css2?family=Lora:ital@1', ['Lora/400/italic/100%']],
  ['css2?family=Open+Sans:wdth,wght@75..100,300..800', ['Open Sans/300 800/normal/75% 100%']],
  ['css2?family=Open+Sans:wdth@87.5', ['Open Sans/400/normal/87.5%']],
  ['css2?family=Recursive:slnt,wght@-15..0,300..1000', ['Recursive/300 1000/oblique 0deg 15deg/100%']],
  ['css2?family=Fira+Code&family=Roboto:wght@500', ['Fira Code/400/normal/100%', 'Roboto/500/normal/100%']],
  [
    'css2?family=Material+Symbols+Outlined:opsz,wght,FILL,GRAD@20..48,100..700,0..1,-50..200',
    ['Material Symbols Outlined/100 700/normal/100%'],
  ],
  ['css?family=Lora', ['Lora/400/normal/100%']],
  [
    'css?family=Roboto%3A300%2C400italic%2Cbold%7CLora:b,bi,i,regular&subset=latin&#038;ver=7.0',
    [
      'Roboto/300/normal/100%',
      'Roboto/400/italic/100%',
      'Roboto/700/normal/100%',
      'Lora/700/normal/100%',
      'Lora/700/italic/100%',
      'Lora/400/italic/100%',
      'Lora/400/normal/100%',
    ],
  ],
  [
    'icon?family=Material+Icons|Material+Icons+Outlined',
    ['Material Icons/400/normal/100%', 'Material Icons Outlined/400/normal/100%'],
  ],
])('reads the faces of %s', (query, faces) => {
  expect(read(query)).toEqual(faces);
});

it.each(['css', 'css2?display=swap', 'css?family=Lora:heavy', 'earlyaccess/notosans.css'])(
  'leaves out what it cannot read: %s',
  (query) => {
    expect(read(query)).toEqual([]);
  },
);

it('reads an address without a scheme', () => {
  expect(facesInAddress('//fonts.googleapis.com/css?family=Lora')).toHaveLength(1);
});
