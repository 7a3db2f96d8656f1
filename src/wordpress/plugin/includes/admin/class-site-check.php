<?php
/**
 * What does my site contact?
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * The place of the check on the settings page. The work is the script's: it opens the site's pages one after the other
 * and reads what is held in them and what they have contacted. Here it is told which pages there are, which services,
 * and what to say.
 */
final class Site_Check {

	/**
	 * Draws the place, with all that the script needs to know.
	 *
	 * @param Known_Services $known Services to recognise.
	 * @param Found_Services $found What was found last, shown until the next check.
	 */
	public function draw( Known_Services $known, Found_Services $found ): void {
		$data = array(
			'pages'    => Site_Pages::all(),
			'mark'     => array( Check_Request::NAME, wp_create_nonce( Check_Request::NAME ) ),
			'route'    => rest_url( Found_Route::NAMESPACE . Found_Route::PATH ),
			'nonce'    => wp_create_nonce( 'wp_rest' ),
			'names'    => array_column( $known->all(), 'name', 'id' ),
			'own'      => array_values( array_diff_key( $known->all(), $known->of_catalogue() ) ),
			'contacts' => $found->all()['contacts'],
			'last'     => $this->last( $found ),
			'texts'    => Check_Texts::all(),
		);
		?>
		<section class="einlass-check" aria-labelledby="einlass-check-title">
			<h2 id="einlass-check-title"><?php esc_html_e( 'What does my site contact?', 'einlass' ); ?></h2>
			<p><?php esc_html_e( 'This opens your pages in this browser, one after the other, as a visitor sees them who has not decided yet, and lists which third parties they contain and whether they are held.', 'einlass' ); ?></p>
			<div data-einlass-check="<?php echo esc_attr( (string) wp_json_encode( $data ) ); ?>">
				<noscript><p><?php esc_html_e( 'The check needs JavaScript.', 'einlass' ); ?></p></noscript>
			</div>
		</section>
		<?php
	}

	/**
	 * Says when the site was checked last.
	 *
	 * @param Found_Services $found What was found then.
	 */
	private function last( Found_Services $found ): string {
		if ( 0 === $found->at() ) {
			return __( 'The site was not checked yet.', 'einlass' );
		}
		$when = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $found->at() );
		/* translators: 1: date and time, 2: number of pages */
		return sprintf( _n( 'Last checked on %1$s: %2$d page.', 'Last checked on %1$s: %2$d pages.', $found->all()['pages'], 'einlass' ), $when, $found->all()['pages'] );
	}
}
