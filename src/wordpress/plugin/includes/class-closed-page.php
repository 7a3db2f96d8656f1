<?php
/**
 * Pages that could not be held.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Shuts a page by a Content-Security-Policy that lets in the site's own files alone. It is crude, because reading the
 * page is what has failed.
 */
final class Closed_Page {

	/**
	 * The page with the policy before everything else.
	 *
	 * @param string $page HTML.
	 */
	public static function of( string $page ): string {
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			// What page caches agreed on: the next visitor may get the whole page.
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound
		}
		// Browsers connect to the hosts of frames and of these hints before they look at a policy.
		$shut = str_ireplace( array( '<iframe', 'preconnect', 'dns-prefetch' ), array( '<einlass-closed', 'x-preconnect', 'x-dns-prefetch' ), $page );
		// Before <html> and <head>, which browsers add by themselves: where those begin cannot be told without reading.
		$start = preg_match( '/^\s*<!doctype[^>]*>/i', $shut, $doctype ) ? strlen( $doctype[0] ) : 0;
		return substr( $shut, 0, $start ) . self::policy() . substr( $shut, $start );
	}

	/** The policy, as a tag. */
	private static function policy(): string {
		$own = array( "'self'" );
		foreach ( array( home_url(), site_url(), content_url(), wp_get_upload_dir()['baseurl'] ) as $url ) {
			if ( preg_match( '~^https?://[a-z\d.:\[\]-]+(?=/|$)~i', (string) $url, $origin ) ) {
				$own[] = $origin[0];
			}
		}
		$sources = implode( ' ', array_unique( $own ) );
		return '<meta http-equiv="Content-Security-Policy" content="' . esc_attr( "default-src $sources data: blob: 'unsafe-inline' 'unsafe-eval'" ) . '">';
	}
}
