/**
 * Keeps the place of each icon free, a square with a dot in it, for the elements that Google's own style sheet would
 * turn into icons. It weighs nothing against rules of the page, and changes no element.
 */
export const iconStyles = (family: string): string =>
  `:where(.${family.toLowerCase().replaceAll(' ', '-')}){${[
    `font:24px/1 "${family}"`,
    'letter-spacing:normal',
    'text-transform:none',
    'text-indent:1em',
    'white-space:nowrap',
    'direction:ltr',
    'display:inline-block',
    'box-sizing:content-box',
    'width:1em',
    'height:1em',
    // Unlike "hidden" it leaves the icon on its line.
    'overflow:clip',
    'background:radial-gradient(circle,currentColor 12%,transparent 15%) center/1em no-repeat',
  ].join(';')}}`;
