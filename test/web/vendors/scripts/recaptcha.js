// Stands in for api.js: keeps calls for later and fetches the code that does the work.
window.grecaptcha ??= {};
window.grecaptcha.ready ??= (call) => {
  window.___grecaptcha_cfg ??= {};
  window.___grecaptcha_cfg.fns ??= [];
  window.___grecaptcha_cfg.fns.push(call);
};
standIn.insertScript('https://www.gstatic.com/recaptcha/releases/stand-in/recaptcha__de.js');
