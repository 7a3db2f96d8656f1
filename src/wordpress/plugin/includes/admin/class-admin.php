<?php
/**
 * The part of the plugin that its owner sees: settings, the check of the site, the text for the privacy policy.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Registers everything in this folder with WordPress. Nothing here touches a page that visitors see, but for the pages
 * that the administrator's check asks for.
 */
final class Admin {

	/**
	 * To be called on every request: options and routes are registered for the REST API, too.
	 *
	 * @param string $file Path of the plugin's main file.
	 */
	public static function start( string $file ): void {
		add_action(
			'init',
			static function () use ( $file ): void {
				// WordPress finds the texts in the plugin's own folder by itself only since 6.7.
				load_plugin_textdomain( 'einlass', false, dirname( plugin_basename( $file ) ) . '/languages' );
			},
			0
		);
		$known = static function () use ( $file ): Known_Services {
			return new Known_Services( plugin_dir_path( $file ) . 'catalogue.json', Row::stored() );
		};
		( new Settings_Page( $file, $known ) )->register();
		( new Found_Route( $known ) )->register();
		( new Check_Request() )->register();
		( new Privacy_Text( $known ) )->register();
		( new Plugin_Links( $file ) )->register();
	}
}
