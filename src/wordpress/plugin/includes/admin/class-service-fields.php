<?php
/**
 * Fields of the services.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use Einlass\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The second section of the form: which services visitors are asked about at once, and services of the owner.
 */
final class Service_Fields {

	/** @var array<string, mixed> */
	private array $row;

	/** @var Known_Services */
	private Known_Services $known;

	/** @var Found_Services */
	private Found_Services $found;

	/**
	 * Does nothing yet.
	 *
	 * @param array<string, mixed> $row   What the fields show; `own_services` may be a text that is wrong.
	 * @param Known_Services       $known Services to choose from.
	 * @param Found_Services       $found Where they were found.
	 */
	public function __construct( array $row, Known_Services $known, Found_Services $found ) {
		$this->row   = $row;
		$this->known = $known;
		$this->found = $found;
	}

	/** Registers the section with the Settings API. */
	public function add_section(): void {
		add_settings_section( 'einlass-services', __( 'Services', 'einlass' ), array( $this, 'introduce' ), Row::NAME );
		add_settings_field( 'einlass-services', __( 'Ask at once about', 'einlass' ), array( $this, 'draw_services' ), Row::NAME, 'einlass-services' );
		add_settings_field( 'einlass-own', __( 'Own services', 'einlass' ), array( $this, 'draw_own' ), Row::NAME, 'einlass-services', array( 'label_for' => 'einlass-own_services' ) );
	}

	/** Draws what the section is about. */
	public function introduce(): void {
		?>
		<p><?php esc_html_e( 'All services are held, ticked or not. About those with a tick visitors are asked on every page, about the others on the first page that contains them.', 'einlass' ); ?></p>
		<?php
	}

	/** Draws a box for each service. */
	public function draw_services(): void {
		?>
		<fieldset>
			<legend class="screen-reader-text"><?php esc_html_e( 'Ask at once about', 'einlass' ); ?></legend>
			<ul class="einlass-services">
				<?php
				foreach ( $this->known->all() as $id => $service ) {
					$this->draw_service( (string) $id, $service );
				}
				?>
			</ul>
		</fieldset>
		<p><button type="button" class="button" data-einlass-tick hidden><?php esc_html_e( 'Tick the services that were found', 'einlass' ); ?></button></p>
		<?php
	}

	/**
	 * Draws one box.
	 *
	 * @param string               $id      Of the service.
	 * @param array<string, mixed> $service As in the catalogue.
	 */
	private function draw_service( string $id, array $service ): void {
		// In the language of the person who sets this up.
		$sentences = $this->known->sentences( Settings::language_of( determine_locale() ) );
		$purposes  = array();
		foreach ( $service['purposes'] as $purpose ) {
			$purposes[] = $sentences[ "purposes.$purpose" ] ?? $purpose;
		}
		?>
		<li>
			<label>
				<input type="checkbox" name="einlass[services][]" value="<?php echo esc_attr( $id ); ?>" <?php checked( in_array( $id, $this->row['services'], true ) ); ?> aria-describedby="einlass-about-<?php echo esc_attr( $id ); ?>">
				<strong><?php echo esc_html( $service['name'] ); ?></strong>
			</label>
			<span class="description" id="einlass-about-<?php echo esc_attr( $id ); ?>">
				<?php
				echo esc_html( sprintf( '%s, %s. %s.', $service['vendor']['name'], Countries::name( $service['vendor']['country'] ), implode( ', ', $purposes ) ) );
				?>
				<span class="einlass-where" data-einlass-where="<?php echo esc_attr( $id ); ?>" <?php echo in_array( $id, $this->found->services(), true ) ? 'data-einlass-found' : ''; ?>><?php echo esc_html( self::where_found( $this->found, $id ) ); ?></span>
			</span>
		</li>
		<?php
	}

	/**
	 * Says where a service was found.
	 *
	 * @param Found_Services $found What the check has found.
	 * @param string         $id    Of the service.
	 * @return string A sentence that is not escaped; empty while the site was never checked.
	 */
	public static function where_found( Found_Services $found, string $id ): string {
		if ( 0 === $found->at() ) {
			return '';
		}
		$titles = array_values( $found->pages_with( $id ) );
		$count  = count( $titles );
		if ( 0 === $count ) {
			return __( 'Not found in the last check.', 'einlass' );
		}
		if ( $count > 3 ) {
			/* translators: 1: titles of three pages, separated by commas, 2: number of further pages */
			$sentence = _n( 'Found on: %1$s and %2$d more page.', 'Found on: %1$s and %2$d more pages.', $count - 3, 'einlass' );
			return sprintf( $sentence, implode( ', ', array_slice( $titles, 0, 3 ) ), $count - 3 );
		}
		/* translators: %s: titles of pages, separated by commas */
		return sprintf( __( 'Found on: %s.', 'einlass' ), implode( ', ', $titles ) );
	}

	/** Draws the field for the owner's services. */
	public function draw_own(): void {
		$own   = $this->row['own_services'];
		$text  = is_string( $own ) ? $own : Own_Services::to_json( $own );
		$wrong = is_string( $own );
		?>
		<details class="einlass-own">
			<summary><?php esc_html_e( 'Add a service', 'einlass' ); ?></summary>
			<div data-einlass-own="<?php echo esc_attr( (string) wp_json_encode( $this->own_data() ) ); ?>">
				<noscript><?php esc_html_e( 'These fields need JavaScript.', 'einlass' ); ?></noscript>
			</div>
		</details>
		<textarea id="einlass-own_services" name="einlass[own_services]" class="large-text code" rows="<?php echo esc_attr( (string) ( '' === $text ? 3 : 14 ) ); ?>" spellcheck="false" aria-describedby="einlass-own-help" <?php echo $wrong ? 'aria-invalid="true"' : ''; ?>><?php echo esc_textarea( $text ); ?></textarea>
		<p class="description" id="einlass-own-help"><?php esc_html_e( 'Third parties that are not in the list above are held and asked about like the others once they are described here, as JSON. The fields under “Add a service” write it for you.', 'einlass' ); ?></p>
		<details class="einlass-example">
			<summary><?php esc_html_e( 'Example', 'einlass' ); ?></summary>
			<pre tabindex="0" role="region" aria-label="<?php esc_attr_e( 'Example', 'einlass' ); ?>"><code><?php echo esc_html( Own_Services::to_json( array( self::example() ) ) ); ?></code></pre>
		</details>
		<?php
	}

	/**
	 * What the script for the fields needs to know.
	 *
	 * @return array{purposes: array<string, string>, texts: array<string, string>}
	 */
	private function own_data(): array {
		$purposes = array();
		foreach ( $this->known->sentences( Settings::language_of( determine_locale() ) ) as $key => $title ) {
			if ( preg_match( '/^purposes\.([a-z]+)$/', $key, $match ) ) {
				$purposes[ $match[1] ] = $title;
			}
		}
		return array(
			'purposes' => $purposes,
			'texts'    => Own_Service_Texts::all(),
		);
	}

	/**
	 * A service as it is written.
	 *
	 * @return array<string, mixed>
	 */
	public static function example(): array {
		return array(
			'id'        => 'seat-map',
			'name'      => 'Seat map',
			'purposes'  => array( 'media' ),
			'vendor'    => array(
				'name'    => 'Maps Ltd',
				'address' => '1 Quay, Dublin',
				'country' => 'IE',
			),
			'match'     => array( array( 'host' => 'maps.example.net' ) ),
			'stores'    => array(
				array(
					'name'  => 'seat_*',
					'kind'  => 'cookie',
					'owner' => 'site',
					'life'  => array( 'days' => 30 ),
					'use'   => 'preference',
				),
			),
			'policyUrl' => 'https://maps.example.net/privacy',
		);
	}
}
