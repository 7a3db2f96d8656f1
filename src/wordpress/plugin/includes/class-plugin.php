<?php
/**
 * The parts of the plugin.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

use Einlass\Admin\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Puts the parts in their places. Each registers its hooks and does nothing else before WordPress calls it.
 */
final class Plugin {

	/**
	 * Starts the plugin.
	 *
	 * @param string $file Path of einlass.php, by which WordPress knows the plugin.
	 */
	public static function start( string $file ): void {
		$holding = new Holding( dirname( $file ) . '/catalogue.json' );

		( new Activation( $file ) )->register();
		( new Caches( $file ) )->register();
		( new Page_Buffer( $holding ) )->register();
		( new Sources( $holding ) )->register();
		( new Embeds( $holding ) )->register();
		( new Widget( $file ) )->register();
		( new Optimizers() )->register();
		( new Consent_Api( $file, $holding ) )->register();
		( new Shortcodes() )->register();
		( new Block( $file ) )->register();
		Admin::start( $file );
	}
}
