// Stands in for reCAPTCHA itself: draws a box into each element, with a field for the answer, and remembers the browser.
localStorage.setItem('_grecaptcha', String(standIn.random()));
const draw = (element) => {
  const frame = document.createElement('iframe');
  frame.title = 'reCAPTCHA';
  frame.width = '304';
  frame.height = '78';
  frame.src = `https://www.google.com/recaptcha/api2/anchor?k=${element.dataset.sitekey}`;
  const answer = document.createElement('textarea');
  answer.name = 'g-recaptcha-response';
  answer.hidden = true;
  element.append(frame, answer);
};
const start = () => {
  document.querySelectorAll('.g-recaptcha').forEach(draw);
  window.grecaptcha.ready = (call) => call();
  for (const call of window.___grecaptcha_cfg?.fns ?? []) call();
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
