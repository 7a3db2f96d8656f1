<?php
/**
 * The plugin's coming and going.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at activation whether the plugin is complete, and clears caches when it comes and goes. WordPress itself compares
 * the versions that einlass.php asks for. Nothing is written to the database.
 */
final class Activation {

	/** What the build puts into the folder. Without them every page would be shut, and nobody asked. */
	private const BUILT = array( 'catalogue.json', 'widget/einlass.js' );

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
		register_activation_hook( $this->file, array( $this, 'begin' ) );
		register_deactivation_hook( $this->file, array( Caches::class, 'clear' ) );
	}

	/** Refuses what is not the built plugin. */
	public function begin(): void {
		foreach ( self::BUILT as $name ) {
			if ( ! is_readable( dirname( $this->file ) . '/' . $name ) ) {
				/* translators: %s: name of a file */
				wp_die( esc_html( sprintf( __( 'Einlass cannot be activated, because its file %s is missing. Please install einlass.zip, which holds all files.', 'einlass' ), $name ) ), '', array( 'back_link' => true ) );
			}
		}
		Caches::clear();
	}
}
