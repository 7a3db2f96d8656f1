<?php
/**
 * The block of the declaration.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * The same as `[einlass_declaration]`, to be picked in the block editor. The server draws it.
 */
final class Block {

	/** Name of the block. */
	private const NAME = 'einlass/declaration';

	/** WordPress's name of the editor's script. */
	private const HANDLE = 'einlass-block';

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
	}

	/** Tells WordPress of the block. */
	public function add(): void {
		$version = get_file_data( $this->file, array( 'version' => 'Version' ) )['version'];
		wp_register_script( self::HANDLE, plugins_url( 'scripts/block.js', $this->file ), array( 'wp-blocks', 'wp-block-editor', 'wp-element' ), $version, array( 'in_footer' => true ) );
		register_block_type(
			self::NAME,
			array(
				'api_version'           => 3,
				'title'                 => __( 'Services of this site (Einlass)', 'einlass' ),
				'description'           => __( 'The section of the privacy policy about the services that visitors are asked about. It is written in the visitor’s browser and keeps itself up to date.', 'einlass' ),
				'category'              => 'widgets',
				'icon'                  => 'privacy',
				'keywords'              => array( 'einlass', 'privacy', 'consent' ),
				'supports'              => array(
					'html'     => false,
					'multiple' => false,
					'align'    => array( 'wide', 'full' ),
				),
				'editor_script_handles' => array( self::HANDLE ),
				'render_callback'       => array( $this, 'draw' ),
			)
		);
	}

	/** What visitors get. */
	public function draw(): string {
		return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), Shortcodes::declaration() );
	}
}
