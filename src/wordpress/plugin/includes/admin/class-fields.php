<?php
/**
 * Fields of the banner.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * The first section of the form: what the banner needs to know, and where the small button stands.
 */
final class Fields {

	/** @var array<string, mixed> */
	private array $row;

	/**
	 * Does nothing yet.
	 *
	 * @param array<string, mixed> $row What the fields show.
	 */
	public function __construct( array $row ) {
		$this->row = $row;
	}

	/** Registers the section with the Settings API. */
	public function add_section(): void {
		add_settings_section( 'einlass-banner', __( 'The banner', 'einlass' ), '__return_null', Row::NAME );
		$this->add( 'policy', __( 'Date of the privacy policy', 'einlass' ), array( $this, 'draw_policy' ), true );
		$this->add( 'privacy_page', __( 'Privacy policy', 'einlass' ), array( $this, 'draw_page' ), true );
		$this->add( 'imprint_page', __( 'Legal notice', 'einlass' ), array( $this, 'draw_page' ), true );
		$this->add( 'days', __( 'A decision stands for', 'einlass' ), array( $this, 'draw_days' ), true );
		$this->add( 'lang', __( 'Language', 'einlass' ), array( $this, 'draw_language' ), true );
		$this->add( 'button', __( 'Small button', 'einlass' ), array( $this, 'draw_button' ), false );
		$this->add( 'strict', __( 'Strict mode', 'einlass' ), array( $this, 'draw_strict' ), false );
	}

	/**
	 * Adds one field.
	 *
	 * @param string   $key    Of the option.
	 * @param string   $title  What stands beside it.
	 * @param callable $draw   Draws it, given the key.
	 * @param bool     $single True when the title is the label of one control.
	 */
	private function add( string $key, string $title, callable $draw, bool $single ): void {
		$arguments = array( 'key' => $key ) + ( $single ? array( 'label_for' => "einlass-$key" ) : array() );
		add_settings_field( "einlass-$key", $title, $draw, Row::NAME, 'einlass-banner', $arguments );
	}

	/** Draws the date; a version that is no date is a text. */
	public function draw_policy(): void {
		$policy = (string) $this->row['policy'];
		$type   = '' === $policy || preg_match( '/^\d{4}-\d\d-\d\d$/', $policy ) ? 'date' : 'text';
		?>
		<input type="<?php echo esc_attr( $type ); ?>" id="einlass-policy" name="einlass[policy]" value="<?php echo esc_attr( $policy ); ?>" aria-describedby="einlass-policy-help">
		<p class="description" id="einlass-policy-help"><?php esc_html_e( 'When the policy changes, write its new date here: all visitors are then asked again. Empty: nobody is.', 'einlass' ); ?></p>
		<?php
	}

	/**
	 * Draws the choice of a page.
	 *
	 * @param array{key: string} $field Which one.
	 */
	public function draw_page( array $field ): void {
		$key = $field['key'];
		wp_dropdown_pages(
			array(
				'id'                => esc_attr( "einlass-$key" ),
				'name'              => esc_attr( "einlass[$key]" ),
				'selected'          => (int) $this->row[ $key ],
				'show_option_none'  => esc_html__( '— no link —', 'einlass' ),
				'option_none_value' => '0',
				'post_status'       => array( 'publish', 'draft', 'private' ),
			)
		);
		$status = (int) $this->row[ $key ] > 0 ? get_post_status( (int) $this->row[ $key ] ) : 'publish';
		if ( 'publish' !== $status ) {
			?>
			<p class="description einlass-wrong"><?php esc_html_e( 'This page is not published, so the banner has no link to it.', 'einlass' ); ?></p>
			<?php
		}
		if ( array() === get_pages( array( 'number' => 1, 'post_status' => array( 'publish', 'draft', 'private' ) ) ) ) {
			?>
			<p class="description"><?php esc_html_e( 'This site has no pages yet.', 'einlass' ); ?></p>
			<?php
		}
	}

	/** Draws the life of a decision. */
	public function draw_days(): void {
		?>
		<input type="number" class="small-text" id="einlass-days" name="einlass[days]" value="<?php echo esc_attr( (string) $this->row['days'] ); ?>" min="1" max="365" step="1" required aria-describedby="einlass-days-help">
		<?php esc_html_e( 'days', 'einlass' ); ?>
		<p class="description" id="einlass-days-help"><?php esc_html_e( 'From 1 to 365, for yes and no alike. Safari keeps it for 7 days at most.', 'einlass' ); ?></p>
		<?php
	}

	/** Draws the choice of a language. */
	public function draw_language(): void {
		$languages = array(
			''   => __( 'That of the site', 'einlass' ),
			'de' => 'Deutsch',
			'en' => 'English',
			'fr' => 'Français',
		);
		?>
		<select id="einlass-lang" name="einlass[lang]">
			<?php foreach ( $languages as $value => $name ) : ?>
				<option value="<?php echo esc_attr( $value ); ?>" <?php selected( $this->row['lang'], $value ); ?>><?php echo esc_html( $name ); ?></option>
			<?php endforeach; ?>
		</select>
		<?php
	}

	/** Draws the choice of the small button's place. */
	public function draw_button(): void {
		$places = array(
			'left'  => __( 'Left', 'einlass' ),
			'right' => __( 'Right', 'einlass' ),
			'none'  => __( 'None; I have a link of my own', 'einlass' ),
		);
		?>
		<fieldset aria-describedby="einlass-button-help">
			<legend class="screen-reader-text"><?php esc_html_e( 'Small button', 'einlass' ); ?></legend>
			<?php foreach ( $places as $value => $name ) : ?>
				<label><input type="radio" name="einlass[button]" value="<?php echo esc_attr( $value ); ?>" <?php checked( $this->row['button'], $value ); ?>> <?php echo esc_html( $name ); ?></label><br>
			<?php endforeach; ?>
			<p class="description" id="einlass-button-help">
				<?php
				/* translators: %s: a shortcode */
				printf( esc_html__( 'After their decision visitors open the settings with it, at the bottom of every page. A link of your own you write with %s.', 'einlass' ), '<code>[einlass_settings]</code>' );
				?>
			</p>
		</fieldset>
		<?php
	}

	/** Draws the switch of the strict mode. */
	public function draw_strict(): void {
		?>
		<label><input type="checkbox" name="einlass[strict]" value="1" <?php checked( $this->row['strict'] ); ?> aria-describedby="einlass-strict-help"> <?php esc_html_e( 'Let browsers contact nobody but this site and the services that were let in', 'einlass' ); ?></label>
		<p class="description" id="einlass-strict-help"><?php esc_html_e( 'Also keeps out third parties that Einlass does not know, and files of other hosts that your site needs. Check the site afterwards.', 'einlass' ); ?></p>
		<?php
	}
}
