<?php
/**
 * What WordPress itself has browsers ask for.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Switches off at the source what WordPress itself has browsers ask of others: pictures of emoji from s.w.org, which
 * browsers draw by themselves, and hints that name services.
 */
final class Sources {

	/** Functions that bring in pictures of emoji, by the hook that they wait at. */
	private const EMOJI = array(
		array( 'wp_head', 'print_emoji_detection_script', 7 ),
		array( 'embed_head', 'print_emoji_detection_script', 10 ),
		array( 'admin_print_scripts', 'print_emoji_detection_script', 10 ),
		array( 'wp_enqueue_scripts', 'wp_enqueue_emoji_styles', 10 ),
		array( 'enqueue_embed_scripts', 'wp_enqueue_emoji_styles', 10 ),
		array( 'admin_enqueue_scripts', 'wp_enqueue_emoji_styles', 10 ),
		array( 'wp_print_styles', 'print_emoji_styles', 10 ),
		array( 'admin_print_styles', 'print_emoji_styles', 10 ),
		// Readers of feeds and mails cannot be asked.
		array( 'the_content_feed', 'wp_staticize_emoji', 10 ),
		array( 'comment_text_rss', 'wp_staticize_emoji', 10 ),
		array( 'wp_mail', 'wp_staticize_emoji_for_email', 10 ),
	);

	/**
	 * What knows services.
	 *
	 * @var Holding
	 */
	private Holding $holding;

	/**
	 * Does nothing yet.
	 *
	 * @param Holding $holding What knows services.
	 */
	public function __construct( Holding $holding ) {
		$this->holding = $holding;
	}

	/** Joins WordPress. */
	public function register(): void {
		add_action( 'init', array( $this, 'remove_emoji' ) );
		// The dashboard adds its own after that.
		add_action( 'admin_init', array( $this, 'remove_emoji' ) );
		add_filter( 'tiny_mce_plugins', array( $this, 'without_emoji' ) );
		add_filter( 'wp_resource_hints', array( $this, 'without_services' ), PHP_INT_MAX );
	}

	/** Leaves emoji to browsers. */
	public function remove_emoji(): void {
		foreach ( self::EMOJI as list( $hook, $function, $priority ) ) {
			remove_filter( $hook, $function, $priority );
		}
	}

	/**
	 * Leaves emoji to browsers in the classic editor.
	 *
	 * @param mixed $plugins Names.
	 * @return mixed The same without one.
	 */
	public function without_emoji( $plugins ) {
		return is_array( $plugins ) ? array_values( array_diff( $plugins, array( 'wpemoji' ) ) ) : $plugins;
	}

	/**
	 * Takes hints out that name services: a connection is a contact.
	 *
	 * @param mixed $hints Addresses, or attributes with an address.
	 * @return mixed The rest; none where services cannot be told.
	 */
	public function without_services( $hints ) {
		if ( ! is_array( $hints ) ) {
			return $hints;
		}
		try {
			return array_filter(
				$hints,
				function ( $hint ): bool {
					$url = is_array( $hint ) ? ( $hint['href'] ?? '' ) : $hint;
					return ! is_string( $url ) || ! $this->holding->is_of_service( $url, home_url( '/' ) );
				}
			);
		} catch ( \Throwable $cause ) {
			Log::error( 'hints could not be looked at, so the page has none. To fix: install the plugin again, and report this line.', $cause );
			return array();
		}
	}
}
