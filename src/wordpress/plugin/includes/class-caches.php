<?php
/**
 * Caches of pages.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Has the common page caches forget their pages when these would come out differently: after a change of the settings,
 * and when the plugin comes, goes or is updated. Every visitor gets the same page, so that nothing else is to be told
 * them.
 */
final class Caches {

	/** Functions that clear a cache, with what they are called with. */
	private const FUNCTIONS = array(
		'rocket_clean_domain'             => array(),
		'w3tc_flush_all'                  => array(),
		'wp_cache_clear_cache'            => array(),
		'wpfc_clear_all_cache'            => array( true ),
		'sg_cachepress_purge_everything'  => array(),
		'wpo_cache_flush'                 => array(),
	);

	/** Actions that clear a cache. */
	private const ACTIONS = array(
		'litespeed_purge_all',
		'cache_enabler_clear_complete_cache',
		'breeze_clear_all_cache',
		'wphb_clear_page_cache',
	);

	/** Methods that clear a cache. */
	private const METHODS = array(
		array( 'autoptimizeCache', 'clearall' ),
	);

	/**
	 * Path of einlass.php.
	 *
	 * @var string
	 */
	private string $file;

	/**
	 * Does nothing yet.
	 *
	 * @param string $file Path of einlass.php.
	 */
	public function __construct( string $file ) {
		$this->file = $file;
	}

	/** Joins WordPress. */
	public function register(): void {
		foreach ( array( 'add_option_', 'update_option_', 'delete_option_' ) as $change ) {
			add_action( $change . Settings::OPTION, array( self::class, 'clear' ), 10, 0 );
		}
		add_action( 'upgrader_process_complete', array( $this, 'clear_after_update' ), 10, 2 );
	}

	/** Clears all caches that are there. */
	public static function clear(): void {
		foreach ( self::FUNCTIONS as $function => $arguments ) {
			self::call( $function, $arguments );
		}
		foreach ( self::METHODS as $method ) {
			self::call( $method, array() );
		}
		foreach ( self::ACTIONS as $action ) {
			self::call( 'do_action', array( $action ) );
		}
	}

	/**
	 * Clears them when this plugin was updated.
	 *
	 * @param mixed $upgrader What has updated.
	 * @param mixed $what     `action`, `type`, and `plugin` or `plugins`.
	 */
	public function clear_after_update( $upgrader, $what = array() ): void {
		$plugins = is_array( $what ) ? array_merge( (array) ( $what['plugins'] ?? array() ), (array) ( $what['plugin'] ?? array() ) ) : array();
		if ( in_array( plugin_basename( $this->file ), $plugins, true ) ) {
			self::clear();
		}
	}

	/**
	 * Calls what is there. Whatever another plugin throws must not keep the settings from being saved.
	 *
	 * @param mixed        $callback  Perhaps a function.
	 * @param array<mixed> $arguments For it.
	 */
	private static function call( $callback, array $arguments ): void {
		if ( ! is_callable( $callback ) ) {
			return;
		}
		try {
			call_user_func_array( $callback, $arguments );
		} catch ( \Throwable $cause ) {
			Log::error( 'a page cache could not be cleared. To fix: clear it by hand, or its pages are those of before.', $cause );
		}
	}
}
