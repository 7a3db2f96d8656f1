<?php
/**
 * Settings -> Einlass.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use Einlass\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The page with the settings: registers the option, draws the form, and reads what it sends.
 */
final class Settings_Page {

	/** @var string */
	private string $file;

	/** @var callable(): Known_Services */
	private $known;

	/**
	 * Does nothing yet.
	 *
	 * @param string                     $file  Path of the plugin's main file.
	 * @param callable(): Known_Services $known Makes the list of services when it is needed.
	 */
	public function __construct( string $file, callable $known ) {
		$this->file  = $file;
		$this->known = $known;
	}

	/** Address of the page. */
	public static function address(): string {
		return admin_url( 'options-general.php?page=' . Row::NAME );
	}

	/** Joins WordPress. */
	public function register(): void {
		add_action( 'admin_init', array( $this, 'register_option' ) );
		add_action( 'rest_api_init', array( $this, 'register_option' ) );
		add_action( 'admin_menu', array( $this, 'add_page' ) );
	}

	/** Registers the row of options. */
	public function register_option(): void {
		register_setting(
			Row::NAME,
			Row::NAME,
			array(
				'type'              => 'object',
				'label'             => __( 'Einlass', 'einlass' ),
				'description'       => __( 'What Einlass asks visitors, and how.', 'einlass' ),
				'sanitize_callback' => array( $this, 'sanitize' ),
				'default'           => Settings::defaults(),
				'show_in_rest'      => array( 'schema' => Row_Schema::schema() ),
			)
		);
	}

	/** Puts the page into the menu. */
	public function add_page(): void {
		$hook = add_options_page(
			__( 'Einlass', 'einlass' ),
			__( 'Einlass', 'einlass' ),
			Row::CAPABILITY,
			Row::NAME,
			array( $this, 'draw' )
		);
		if ( false === $hook ) {
			return;
		}
		add_action( "load-$hook", array( Help::class, 'add' ) );
		add_action(
			'admin_enqueue_scripts',
			function ( string $page ) use ( $hook ): void {
				if ( $page === $hook ) {
					$this->enqueue();
				}
			}
		);
	}

	/**
	 * Reads what was sent; what is wrong is told on the next page, and the value that was in force stays.
	 *
	 * @param mixed $raw From the form, the REST API or code.
	 * @return array<string, mixed> A whole row.
	 */
	public function sanitize( $raw ): array {
		$stored = Row::stored();
		$known  = ( $this->known )();
		if ( $known->are_missing() ) {
			// Nothing can be checked, so nothing is changed.
			return Settings::sanitize( $stored );
		}
		$raw  = is_array( $raw ) ? $raw : array();
		$form = new Form( $known, $stored );
		$row    = Settings::sanitize( $form->read( $raw ) );
		if ( array() !== $form->mistakes() && function_exists( 'add_settings_error' ) ) {
			$lead = __( 'Saved, but for this. What you typed still stands in its field:', 'einlass' );
			add_settings_error( Row::NAME, 'einlass-mistakes', implode( '<br>', array_map( 'esc_html', array_merge( array( $lead ), $form->mistakes() ) ) ) );
		}
		if ( isset( $raw[ Form::WHOLE ] ) ) {
			Typed::keep( $form->typed() );
		}
		return $row;
	}

	/** Draws the page. */
	public function draw(): void {
		if ( ! current_user_can( Row::CAPABILITY ) ) {
			return;
		}
		$known = ( $this->known )();
		if ( $known->are_missing() ) {
			wp_admin_notice( __( 'The plugin’s file catalogue.json cannot be read, so Einlass cannot tell services apart. Install the plugin again.', 'einlass' ), array( 'type' => 'error' ) );
			return;
		}
		$row   = Row::stored();
		$found = Found_Services::read();
		$typed = Typed::read();
		$shown = array_merge( $row, $typed );
		// Only the sentences that were wrong are kept there.
		$shown['texts'] = ( $typed['texts'] ?? array() ) + $row['texts'];
		( new Fields( $shown ) )->add_section();
		( new Service_Fields( $shown, $known, $found ) )->add_section();
		( new Text_Fields( $shown, $known->sentences() ) )->add_section();
		?>
		<div class="wrap einlass">
			<h1><?php esc_html_e( 'Einlass', 'einlass' ); ?></h1>
			<p class="einlass-lead"><?php esc_html_e( 'Einlass is at work: what belongs to a listed service is not loaded until a visitor says yes. Nothing has to be set for that.', 'einlass' ); ?></p>
			<?php ( new Site_Check() )->draw( $known, $found ); ?>
			<div class="einlass-columns">
				<form action="options.php" method="post" class="einlass-form">
					<input type="hidden" name="<?php echo esc_attr( Row::NAME . '[' . Form::WHOLE . ']' ); ?>" value="1">
					<?php
					settings_fields( Row::NAME );
					do_settings_sections( Row::NAME );
					submit_button();
					?>
				</form>
				<?php $this->draw_preview( $known ); ?>
			</div>
		</div>
		<?php
	}

	/**
	 * Draws the place of the preview. The script makes a frame of its own in it, with the widget and the options that
	 * stand in the form now. A page of the site would show only what was saved, and not the banner to somebody who has
	 * answered already; and an answer given in it would be the administrator's own.
	 *
	 * @param Known_Services $known For the names of the services.
	 */
	private function draw_preview( Known_Services $known ): void {
		$row  = Row::stored();
		$data = array(
			'widget'   => plugins_url( 'widget/einlass.js', $this->file ),
			'script'   => plugins_url( 'scripts/preview.js', $this->file ),
			'style'    => plugins_url( 'scripts/preview.css', $this->file ),
			'language' => Row::language( array_merge( $row, array( 'lang' => '' ) ) ),
			'home'     => home_url( '/' ),
			'own'      => $row['own_services'],
			'found'    => Found_Services::read()->services(),
			'ids'      => array_keys( $known->of_catalogue() ),
			'title'    => __( 'Preview of the banner', 'einlass' ),
		);
		?>
		<section class="einlass-preview" aria-labelledby="einlass-preview-title">
			<h2 id="einlass-preview-title"><?php esc_html_e( 'Preview', 'einlass' ); ?></h2>
			<p><?php esc_html_e( 'This is the banner itself, with what stands in the form now. Your answers here are not kept.', 'einlass' ); ?></p>
			<div class="einlass-preview-frame" data-einlass-preview="<?php echo esc_attr( (string) wp_json_encode( $data ) ); ?>"></div>
			<p>
				<button type="button" class="button" data-einlass-preview-again><?php esc_html_e( 'Show the banner again', 'einlass' ); ?></button>
				<noscript><?php esc_html_e( 'The preview needs JavaScript.', 'einlass' ); ?></noscript>
			</p>
		</section>
		<?php
	}

	/** Adds the page's script and style. */
	private function enqueue(): void {
		$version = (string) get_file_data( $this->file, array( 'version' => 'Version' ) )['version'];
		wp_enqueue_style( 'einlass-admin', plugins_url( 'scripts/admin.css', $this->file ), array(), $version );
		wp_enqueue_script( 'einlass-admin', plugins_url( 'scripts/admin.js', $this->file ), array(), $version, true );
	}
}
