// Stands in for the code of HubSpot's banner: takes a consent back by ending the cookies.
standIn.takeQueue('_hsp', ([command]) => {
  if (command !== 'revokeCookieConsent') return;
  for (const name of ['__hstc', 'hubspotutk', '__hssc', '__hssrc']) standIn.setWideCookie(name, '', 0);
});
