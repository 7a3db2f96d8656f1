<?php
/**
 * A text for the privacy policy.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Suggests to WordPress's policy guide what to write about the decision's cookie and about each service that was found
 * or is asked about. The sentences are made of what the catalogue knows.
 */
final class Privacy_Text {

	/** @var callable(): Known_Services */
	private $known;

	/**
	 * Does nothing yet.
	 *
	 * @param callable(): Known_Services $known Makes the list of services when it is needed.
	 */
	public function __construct( callable $known ) {
		$this->known = $known;
	}

	/** Joins WordPress. */
	public function register(): void {
		add_action( 'admin_init', array( $this, 'suggest' ) );
	}

	/** Hands the text over; only administrators' pages show it. */
	public function suggest(): void {
		if ( wp_doing_ajax() || ! current_user_can( Row::CAPABILITY ) ) {
			return;
		}
		$known = ( $this->known )();
		if ( $known->are_missing() ) {
			return;
		}
		// In the language of the site's visitors, whatever the administrator has chosen.
		$switched = determine_locale() !== get_locale() && switch_to_locale( get_locale() );
		wp_add_privacy_policy_content( __( 'Einlass', 'einlass' ), wp_kses_post( $this->text( $known ) ) );
		if ( $switched ) {
			restore_previous_locale();
		}
	}

	/**
	 * The whole text, as HTML.
	 *
	 * @param Known_Services $known Of which those are described that were found or are asked about.
	 */
	private function text( Known_Services $known ): string {
		$row   = Row::stored();
		$ids   = array_unique( array_merge( Found_Services::read()->services(), $row['services'], array_column( $row['own_services'], 'id' ) ) );
		$html  = '<p class="privacy-policy-tutorial">' . esc_html__( 'This text covers the services that were found on your site or that you ask about. Check the site under Settings, Einlass first, so that none is missing. Instead of the part on the services you can write [einlass_declaration], which keeps itself up to date.', 'einlass' ) . '</p>';
		$html .= '<h3>' . esc_html__( 'Your decision on third-party services', 'einlass' ) . '</h3>';
		$html .= self::paragraph( ...$this->decision( (int) $row['days'] ) );
		foreach ( array_intersect_key( $known->all(), array_flip( $ids ) ) as $service ) {
			$html .= '<h3>' . esc_html( $service['name'] ) . '</h3>' . ( new Service_Text( $service, $known->sentences() ) )->html();
		}
		return $html;
	}

	/**
	 * What is said about the decision itself.
	 *
	 * @param int $days How long it stands.
	 * @return list<string>
	 */
	private function decision( int $days ): array {
		return array(
			__( 'This website loads services of third parties only if you agree. Until you have decided, none of them is contacted.', 'einlass' ),
			/* translators: %d: number of days */
			sprintf( _n( 'Your decision is kept in the cookie “einlass” for %d day. It holds your answers, the time to the minute and the version of this privacy policy, no identifier, and nobody else receives it.', 'Your decision is kept in the cookie “einlass” for %d days. It holds your answers, the time to the minute and the version of this privacy policy, no identifier, and nobody else receives it.', $days, 'einlass' ), $days ),
			__( 'This is necessary to respect your decision; the legal basis is § 25(2) no. 2 TDDDG and Art. 6(1)(c) GDPR.', 'einlass' ),
			__( 'You can change your decision at any time, and take back a consent in whole or in part with effect for the future: with the button at the bottom of every page.', 'einlass' ),
		);
	}

	/**
	 * Sentences as one paragraph.
	 *
	 * @param string ...$sentences Not escaped.
	 */
	private static function paragraph( string ...$sentences ): string {
		return '<p>' . esc_html( implode( ' ', $sentences ) ) . '</p>';
	}
}
