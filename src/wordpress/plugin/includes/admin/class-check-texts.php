<?php
/**
 * Sentences of the check.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * What the check's script says. It fills in what stands in braces.
 */
final class Check_Texts {

	/**
	 * All of them.
	 *
	 * @return array<string, string> By key.
	 */
	public static function all(): array {
		return self::course() + self::outcome() + self::cures();
	}

	/**
	 * While it runs.
	 *
	 * @return array<string, string>
	 */
	private static function course(): array {
		return array(
			'start'     => __( 'Check the site', 'einlass' ),
			'again'     => __( 'Check again', 'einlass' ),
			'stop'      => __( 'Stop', 'einlass' ),
			/* translators: keep the words in braces: number of the page, number of pages, title of the page */
			'page'      => __( 'Page {number} of {count}: {title}', 'einlass' ),
			'progress'  => __( 'Progress of the check', 'einlass' ),
			'frame'     => __( 'The page that is being checked', 'einlass' ),
			/* translators: keep the word in braces: number of pages */
			'done'      => __( 'Done. Pages checked: {count}.', 'einlass' ),
			'stopped'   => __( 'Stopped. What was found until then is shown below; it was not kept.', 'einlass' ),
			/* translators: keep the word in braces: what the server said */
			'unkept'    => __( 'The result could not be kept: {reason}. Load this page anew and check again.', 'einlass' ),
			'no-pages'  => __( 'There is no published page to check.', 'einlass' ),
			/* translators: keep the words in braces: title of a page, its address */
			'refused'   => __( '“{title}” could not be opened in a frame. Your server forbids it, by the header X-Frame-Options or by frame-ancestors in Content-Security-Policy, or the page leads to another site. Allow frames of your own site (SAMEORIGIN or \'self\') for as long as you check: {url}', 'einlass' ),
			/* translators: keep the words in braces: title of a page, its address */
			'late'      => __( '“{title}” did not load within 30 seconds. Open it by itself to see why: {url}', 'einlass' ),
			/* translators: keep the words in braces: title of a page, its address */
			'elsewhere' => __( '“{title}” lies on another address than this page ({url}), so browsers do not let it be looked at. Open the administration under the address of your site, with the same https and www.', 'einlass' ),
			/* translators: keep the words in braces: title of a page, its address */
			'bare'      => __( 'Einlass is not in “{title}”, so nothing is held there. Perhaps a cache still has an older page: empty it. Or the theme does not call wp_head(): {url}', 'einlass' ),
		);
	}

	/**
	 * When it has ended.
	 *
	 * @return array<string, string>
	 */
	private static function outcome(): array {
		return array(
			'nothing'  => __( 'No third party was found.', 'einlass' ),
			/* translators: keep the word in braces: a number */
			'leaked'   => __( 'Contacted before a choice ({count})', 'einlass' ),
			'leaked-1' => __( 'Browsers have contacted these services although nobody has said yes. This has to be cured.', 'einlass' ),
			/* translators: keep the word in braces: a number */
			'others'   => __( 'Other third parties ({count})', 'einlass' ),
			'others-1' => __( 'These hosts were contacted and are not in the list of services. If they are not your own, describe them under “Own services”.', 'einlass' ),
			/* translators: keep the word in braces: a number */
			'held'     => __( 'Held until a visitor says yes ({count})', 'einlass' ),
			'held-1'   => __( 'Nothing is to be done: visitors are asked first.', 'einlass' ),
			'service'  => __( 'Service', 'einlass' ),
			'host'     => __( 'Host', 'einlass' ),
			'address'  => __( 'Address', 'einlass' ),
			'where'    => __( 'Page', 'einlass' ),
			'cure'     => __( 'What helps', 'einlass' ),
			'code'     => __( 'code in the page', 'einlass' ),
			/* translators: keep the word in braces: a number */
			'more'     => __( 'and {count} more', 'einlass' ),
		);
	}

	/**
	 * What helps against a leak, by what has named the address.
	 *
	 * @return array<string, string>
	 */
	private static function cures(): array {
		return array(
			'cure-tag'       => __( 'The tag reached the browser unheld, perhaps out of a cache: empty it and check again. Held, the tag is written like this:', 'einlass' ),
			'cure-css'       => __( 'A style sheet of your site names this address. Keep the file on your own server, or take the rule out of the style sheet.', 'einlass' ),
			'cure-script'    => __( 'A script of your site has loaded this in a way that cannot be held. Switch off the part of your theme or plugin that does, or describe that script itself as an own service.', 'einlass' ),
			'cure-elsewhere' => __( 'An address of your own site was answered by another site, or not at all. Look where it leads.', 'einlass' ),
			'cure-other'     => __( 'Find out which theme or plugin loads this. Keep the files on your own server, or describe the host as an own service.', 'einlass' ),
		);
	}
}
