<?php
/**
 * The widget's tag.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Puts the widget first into the head of every page: a classic script, because it has to run before anything that it
 * guards. Its files are the plugin's own.
 */
final class Widget {

	/** WordPress's name of the script. */
	public const HANDLE = 'einlass';

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
		add_action( 'init', array( $this, 'add' ) );
		foreach ( array( 'wp_head', 'login_enqueue_scripts', 'embed_head' ) as $head ) {
			add_action( $head, array( $this, 'show' ), PHP_INT_MIN );
		}
	}

	/** Tells WordPress of the script. */
	public function add(): void {
		$version = get_file_data( $this->file, array( 'version' => 'Version' ) )['version'];
		wp_register_script( self::HANDLE, plugins_url( 'widget/einlass.js', $this->file ), array(), $version, array( 'in_footer' => false ) );
	}

	/** Prints the widget and, before it, what it is told. */
	public function show(): void {
		if ( Exempt::is() || wp_script_is( self::HANDLE, 'done' ) ) {
			return;
		}
		$options = Settings::read()->tag_options();
		/**
		 * What the widget is told. Must not depend on the visitor: pages are cached.
		 *
		 * @param array<string, mixed> $options Keys and values as in the README, "Options".
		 */
		$filtered = apply_filters( 'einlass_options', $options );
		wp_print_inline_script_tag(
			(string) wp_json_encode( (object) ( is_array( $filtered ) ? $filtered : $options ), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ),
			array(
				'type' => 'application/json',
				'id'   => 'einlass',
			)
		);
		wp_print_scripts( self::HANDLE );
	}
}
