<?php
/**
 * Pages that the check of the site asks for.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Shows the administrator's check a page as a visitor gets it who has not decided: nobody is logged in, there is no
 * toolbar, and an earlier decision in this browser does not count. Only for an address with a valid nonce; all other
 * requests are left alone.
 */
final class Check_Request {

	/** In the address, and what its nonce is for. */
	public const NAME = 'einlass_check';

	/** Joins WordPress. */
	public function register(): void {
		// Before anything asks who is logged in.
		add_action( 'init', array( $this, 'take' ), PHP_INT_MIN );
	}

	/** Looks whether this request is the check's, and if so makes its page a visitor's. */
	public function take(): void {
		if ( ! isset( $_GET[ self::NAME ] ) || is_admin() ) {
			return;
		}
		$nonce = sanitize_key( wp_unslash( $_GET[ self::NAME ] ) );
		if ( ! current_user_can( Row::CAPABILITY ) || ! wp_verify_nonce( $nonce, self::NAME ) ) {
			return;
		}
		wp_set_current_user( 0 );
		add_filter( 'show_admin_bar', '__return_false' );
		add_filter( 'einlass_options', array( $this, 'forget_decision' ), PHP_INT_MAX );
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			// What page caches agreed on: this page is for one browser.
			define( 'DONOTCACHEPAGE', true ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound
		}
		nocache_headers();
	}

	/**
	 * Names another policy, under which nobody has decided.
	 *
	 * @param mixed $options Options of the tag.
	 * @return mixed The same with that policy.
	 */
	public function forget_decision( $options ) {
		return is_array( $options ) ? array_merge( $options, array( 'policy' => self::NAME ) ) : $options;
	}
}
