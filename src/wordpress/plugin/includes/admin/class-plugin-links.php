<?php
/**
 * The link on the list of plugins.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Leads from the list of plugins to the settings.
 */
final class Plugin_Links {

	/** @var string */
	private string $file;

	/**
	 * Does nothing yet.
	 *
	 * @param string $file Path of the plugin's main file.
	 */
	public function __construct( string $file ) {
		$this->file = $file;
	}

	/** Joins WordPress. */
	public function register(): void {
		add_filter( 'plugin_action_links_' . plugin_basename( $this->file ), array( $this, 'add' ) );
	}

	/**
	 * Puts the link first.
	 *
	 * @param mixed $links Links of the plugin's line, as HTML.
	 * @return mixed The same with one more; untouched where another plugin has made something else of it.
	 */
	public function add( $links ) {
		if ( ! is_array( $links ) || ! current_user_can( Row::CAPABILITY ) ) {
			return $links;
		}
		$link = sprintf( '<a href="%s">%s</a>', esc_url( Settings_Page::address() ), esc_html__( 'Settings', 'einlass' ) );
		return array_merge( array( 'einlass' => $link ), $links );
	}
}
