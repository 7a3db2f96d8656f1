<?php
/**
 * Embeds that WordPress makes of addresses.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Holds embeds where WordPress makes them of a bare address, so that they are held as well where no whole page is sent:
 * in the REST API and in what plugins load later. The provider's markup stays whole, with its title; only what WordPress
 * shows changes, never what it keeps. Feeds have no script that could give a held embed back, and stay as they are.
 */
final class Embeds {

	/**
	 * What holds.
	 *
	 * @var Holding
	 */
	private Holding $holding;

	/**
	 * Does nothing yet.
	 *
	 * @param Holding $holding What holds.
	 */
	public function __construct( Holding $holding ) {
		$this->holding = $holding;
	}

	/** Joins WordPress. */
	public function register(): void {
		foreach ( array( 'embed_oembed_html', 'embed_handler_html' ) as $filter ) {
			add_filter( $filter, array( $this, 'hold' ), PHP_INT_MAX, 2 );
		}
	}

	/**
	 * Holds one embed.
	 *
	 * @param mixed $html Of the provider, or false.
	 * @param mixed $url  What stands in the post.
	 * @return mixed Held markup; a plain link where it cannot be held.
	 */
	public function hold( $html, $url = '' ) {
		if ( ! is_string( $html ) || is_feed() || Exempt::is() ) {
			return $html;
		}
		try {
			return $this->holding->hold( $html, home_url( '/' ) );
		} catch ( \Throwable $cause ) {
			Log::error( 'an embed could not be held, so a link stands in its place. To fix: install the plugin again, and report this line.', $cause );
			$address = is_string( $url ) ? $url : '';
			return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html( $address ) );
		}
	}
}
