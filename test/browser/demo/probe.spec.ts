import { site, test } from '../fixtures';
const frame = (extra = '') => `<iframe ${extra} width=300 height=100 data-x="https://www.facebook.com/plugins/post.php?a=1"></iframe>`;
const obs = (how: string) => `<script>new MutationObserver((rs)=>{for(const r of rs)for(const n of r.addedNodes)if(n.localName==='iframe'){const f=n;${how}}}).observe(document,{childList:true,subtree:true});</script>`;
const cases: Record<string, string> = {
  'set src in observer': `${obs("f.src=f.dataset.x")}<body>${frame()}`,
  'set src in observer, text follows': `${obs("f.src=f.dataset.x")}<body>${frame()}<p>x</p>${'<p>y</p>'.repeat(3000)}`,
  'microtask': `${obs("queueMicrotask(()=>{f.src=f.dataset.x})")}<body>${frame()}`,
  'task': `${obs("setTimeout(()=>{f.src=f.dataset.x})")}<body>${frame()}`,
  'raf': `${obs("requestAnimationFrame(()=>{f.src=f.dataset.x})")}<body>${frame()}`,
  'reinsert': `${obs("if(!f.src){f.src=f.dataset.x;f.replaceWith(f)}")}<body>${frame()}`,
  'setattr': `${obs("f.setAttribute('src',f.dataset.x)")}<body>${frame()}`,
  'script follows': `${obs("f.setAttribute('src',f.dataset.x)")}<body>${frame()}<script>1</script>`,
};
for (const [name, html] of Object.entries(cases)) test(name, async ({ page, web }) => {
  web.pages.set('/', `<!doctype html><html><head>${html}`);
  await page.goto(site('/'));
  await page.waitForLoadState('networkidle');
  console.log(name, '=>', page.frames().slice(1).map((f) => f.url()), await page.evaluate('document.querySelector("iframe").src'));
});
