<?php
/**
 * Plugins that change scripts.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps optimizers from delaying, deferring, joining or rewriting the widget: what comes late guards nothing. Each filter
 * is asked only by the plugin that it belongs to.
 */
final class Optimizers {

	/** Filters on lists of scripts, named by a part of their address. */
	private const LISTS = array(
		'rocket_delay_js_exclusions',
		'rocket_exclude_defer_js',
		'rocket_exclude_js',
		'rocket_minify_excluded_external_js',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		'sgo_javascript_combine_excluded_external_paths',
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'wp-optimize-minify-default-exclusions',
	);

	/** Filters on lists of scripts, named by their handles. */
	private const HANDLES = array(
		'sgo_js_minify_exclude',
		'sgo_js_async_exclude',
		'sgo_javascript_combine_exclude',
	);

	/** The part of their addresses that the scripts have in common, which have to run in time. */
	private const FOLDERS = array( '/einlass/widget/', '/einlass/scripts/' );

	/** Joins WordPress. */
	public function register(): void {
		add_filter( 'wp_script_attributes', array( $this, 'mark' ) );
		add_filter( 'autoptimize_filter_js_exclude', array( $this, 'exclude_from_text' ) );
		foreach ( self::LISTS as $filter ) {
			add_filter( $filter, array( $this, 'exclude' ) );
		}
		foreach ( self::HANDLES as $filter ) {
			add_filter( $filter, array( $this, 'exclude_handles' ) );
		}
	}

	/**
	 * Marks the tags, for optimizers that read marks: Cloudflare, LiteSpeed, Autoptimize, WP Rocket and others.
	 *
	 * @param mixed $attributes Of a script's tag.
	 * @return mixed The same, and the marks where it is one of ours.
	 */
	public function mark( $attributes ) {
		$ours = array( Widget::HANDLE . '-js', Consent_Api::HANDLE . '-js' );
		if ( ! is_array( $attributes ) || ! in_array( $attributes['id'] ?? '', $ours, true ) ) {
			return $attributes;
		}
		unset( $attributes['async'], $attributes['defer'] );
		return $attributes + array(
			'data-cfasync'     => 'false',
			'data-no-optimize' => '1',
			'data-no-minify'   => '1',
			'data-no-defer'    => '1',
			'data-noptimize'   => '1',
			'nowprocket'       => true,
		);
	}

	/**
	 * Adds the scripts to a list.
	 *
	 * @param mixed $excluded Parts of addresses.
	 * @return mixed The same, and ours.
	 */
	public function exclude( $excluded ) {
		return is_array( $excluded ) ? array_merge( $excluded, self::FOLDERS ) : $excluded;
	}

	/**
	 * Adds the scripts to a list.
	 *
	 * @param mixed $excluded Names of scripts.
	 * @return mixed The same, and ours.
	 */
	public function exclude_handles( $excluded ) {
		return is_array( $excluded ) ? array_merge( $excluded, array( Widget::HANDLE, Consent_Api::HANDLE ) ) : $excluded;
	}

	/**
	 * Adds the scripts to a list that is written with commas.
	 *
	 * @param mixed $excluded Parts of addresses.
	 * @return mixed The same, and ours.
	 */
	public function exclude_from_text( $excluded ) {
		return is_string( $excluded ) ? implode( ', ', array_filter( array_merge( array( $excluded ), self::FOLDERS ) ) ) : $this->exclude( $excluded );
	}
}
