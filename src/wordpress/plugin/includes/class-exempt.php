<?php
/**
 * Pages that are left alone.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Tells the pages in which editors work: held markup would be what they edit, and no visitor sees them. AMP pages, too,
 * which may have no script of the site's own. A preview of a post is a page like others: the editor sees what visitors
 * will.
 */
final class Exempt {

	/**
	 * By these keys of the address page builders show a page to be edited. Whoever is not an editor gets a page like
	 * others by them, so a link with one of them lets nobody in.
	 */
	private const EDITORS = array(
		'elementor-preview',
		'et_fb',
		'et_bfb',
		'et_tb',
		'fl_builder',
		'fl_builder_ui_iframe',
		'bricks',
		'brickspreview',
		'ct_builder',
		'oxygen_iframe',
		'breakdance',
		'breakdance_iframe',
		'vc_editable',
		'vc_action',
		'vcv-editable',
		'brizy-edit',
		'brizy-edit-iframe',
		'tve',
		'siteorigin_panels_live_editor',
		'zionbuilder-preview',
		'fb-edit',
		'tb-preview',
	);

	/** True when this request's page is to be left as it is, without the widget. */
	public static function is(): bool {
		$is_exempt = self::is_edited() || is_customize_preview() || self::is_amp();
		/**
		 * Whether this page is held and gets the widget. Must not depend on the visitor: pages are cached.
		 *
		 * @param bool $hold Default: true but where editors work, and on AMP pages.
		 */
		return ! apply_filters( 'einlass_hold_page', ! $is_exempt );
	}

	/** True in the page of a page builder. */
	private static function is_edited(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- nothing is done by it.
		return array() !== array_intersect_key( $_GET, array_flip( self::EDITORS ) ) && current_user_can( 'edit_posts' );
	}

	/** True on a page of the AMP plugin, or of those that speak like it. */
	private static function is_amp(): bool {
		foreach ( array( 'amp_is_request', 'is_amp_endpoint' ) as $asks ) {
			// Before the page is known they would complain.
			if ( function_exists( $asks ) && did_action( 'wp' ) ) {
				return (bool) $asks();
			}
		}
		return false;
	}
}
