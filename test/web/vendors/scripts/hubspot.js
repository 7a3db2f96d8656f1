// Stands in for HubSpot's loader: loads analytics and the code of the banner.
const portal = /(\d+)\.js$/.exec(url.pathname)[1];
standIn.insertScript(`https://js.hs-analytics.net/analytics/1700000000000/${portal}.js`);
standIn.insertScript(`https://js.hs-banner.com/v2/${portal}/banner.js`);
