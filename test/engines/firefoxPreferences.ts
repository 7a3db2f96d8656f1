import type { Web } from '../web/web';

/** Names that no server is asked for: what Firefox sends there ends as a data URL of nothing. */
const NOTHING = 'data:,';

/** Firefox's own traffic, switched off so that the log holds what pages ask for. See modules/libpref in Firefox. */
const SILENT = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.search.geoip.url': '',
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': NOTHING,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'nimbus.telemetry.targetingContextEnabled': false,
  'services.settings.server': `${NOTHING}#remote-settings-dummy/v1`,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': NOTHING,
  'toolkit.telemetry.unified': false,
} as const;

/**
 * Third parties may set cookies and nothing is held back by the browser itself; otherwise a vendor's request or cookie
 * that is missing would prove nothing.
 */
const PERMISSIVE = {
  'network.cookie.cookieBehavior': 0,
  'privacy.trackingprotection.enabled': false,
  'privacy.trackingprotection.pbmode.enabled': false,
  'privacy.trackingprotection.annotate_channels': false,
  'privacy.trackingprotection.cryptomining.enabled': false,
  'privacy.trackingprotection.fingerprinting.enabled': false,
  'privacy.trackingprotection.socialtracking.enabled': false,
  'privacy.query_stripping.enabled': false,
  'urlclassifier.trackingTable': '',
} as const;

/**
 * No proxy: behind one, Firefox opens no speculative connection whatever its preferences (the proxy's answer ends the
 * attempt in IOServiceProxyCallback), so preconnects could not be seen. Instead every name resolves to this machine and
 * every port is the stand-in's. `dns-prefetch` stays invisible, as no name is looked up.
 */
const toStandIn = ({ directPort }: Web) => ({
  'network.proxy.type': 0,
  'network.dns.forceResolve': '127.0.0.1',
  'network.dns.disableIPv6': true,
  'network.socket.forcePort': `80=${directPort};443=${directPort}`,
  // The default of the library that starts it is 0, its word for none; this is Firefox's own.
  'network.http.speculative-parallel-limit': 20,
  'network.http.http3.enable': false,
  'network.trr.mode': 5,
  // One address for all hosts: whom one socket failed to reach, the next would wait for, longer each time.
  'network.websocket.delay-failed-reconnects': false,
});

/** What a fresh profile is set to. */
export const firefoxPreferences = (web: Web): Record<string, string | number | boolean> => ({
  ...SILENT,
  ...PERMISSIVE,
  ...toStandIn(web),
});
