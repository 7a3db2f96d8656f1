import fc from 'fast-check';
import { nastyMarkup } from '../../markup/rewriting/nastyMarkup';

const U = '//fonts.gstatic.com/x';

/** What WordPress reads otherwise in one version or another, and what its tag processor knows nothing of: a tree. */
const TRAPS = [
  ...['</!-- >', '</1>', '</ x>', '</!', '</?', '</>', '<>', '<!>', '<?>', '<?php ', '?>', '<', '</', '<3', '<!doctype html "a>b">'],
  ...['<!-->', '<!--->', '<!---!>', '--!>', '<!--', '-->', '--', '<![CDATA[', ']]>', '<![if IE]>', '<!--[if IE]>', '<![endif]-->'],
  ...['<script>', '<<script>', '</script>', '<</script>', '</script/>', '</script\f>', '</script\r>', '</scriptx>', '</script x="'],
  ...['<title>', '</title\f>', '<style>', '</style\f>', '</style\n>', '<textarea>', '</textarea>', '<xmp>', '</xmp>', '<noembed>'],
  ...['<svg>', '</svg>', '<math><mi>', '</mi>', '<foreignObject>', '</foreignObject>', '<desc>', '<style/>', '<title/>', '<svg a=/>'],
  ...['<annotation-xml encoding=text/html>', '<b>', '</b>', '<font>', '<font color=a>', '<p>', '</p>', '<br>', '</br>', '<li>', '<dd>'],
  ...['<table>', '</table>', '<td>', '</td>', '<caption>', '<select>', '<button>', '<template>', '</template>', '<plaintext>', '<body>'],
  ...['<noscript>', '</noscript>', '</noscript x="', '<noscript><img alt="</noscript>', '<noscript><!--</noscript>', '<noscript><style></noscript>'],
  ...['&amp', '&ampx', '&notit;', '&#59;', '&#x3a', '&colon;', '&period;', '"', "'", '>', 'Text', '\n'],
  ...[
    `<svg><style>@import "${U}";</b></style>`,
    `<svg><style>@import <b>"</b>${U}";</style>`,
    `<svg><style><![CDATA[@import "${U}";]]>`,
    `<svg><style><!-- -->@import "https&colon;${U}";</style>`,
    `<img src="${U}">`,
    '<img src=&#x2f;/fonts&period;gstatic&#46com/x>',
    '<img src="https:&sol;/fonts.gstatic&period;com/x">',
    '<img src="/&#9;/fonts.gst\natic.com/x">',
    '<img src="//fonts&#8228;gstatic.com/x">',
    '<img src="//fonts.&#8458;static.com/&#8211;">',
    '<img src="//a&hellip;gravatar.com/&rsquo;">',
    '<img src="//fonts.gst&shy;atic.com/x">',
    '<img src="//secure&#8217;s.gravatar.com/x">',
    `<image href=${U} />`,
    `<script href=${U} />`,
    `<svg><script>import "${U}"</script>`,
    `<script>import("${U}")`,
    `<p style="a:url(&quot;${U}&quot;)">`,
    `<p style='a:url(${U})' style="b:url(${U})">`,
    `<iframe srcdoc="&lt;img src=${U}&gt;">`,
    '<iframe srcdoc="&lt;iframe srcdoc=\'&amp;lt;img src=/x&amp;gt;\'&gt;">',
    `<iframe src=${U}>`,
    `<@import "${U}";`,
    '<base href=//fonts.gstatic.com>',
    '<base href="/own/">',
    '<img src=x.png>',
    '<script src=//connect.facebook.net/de_DE/sdk.js></script>',
    '<script>FB.init()</script>',
    `<link rel=stylesheet href=${U} data-href=y>`,
    `<img class=lazy data-src=${U}>`,
    `<img data-einlass=x src=${U}>`,
    `<style>a{b:url(data:text/css,#x);c:url(${U})}</style>`,
  ],
];

/** Pages that are broken where WordPress and browsers may differ. */
export const trickyMarkup = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TRAPS) }, nastyMarkup.map((page) => page.slice(0, 80))), { maxLength: 12 })
  .map((parts) => parts.join(''));
