<?php
/**
 * Holds the addresses of services in a piece of CSS.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Holds the addresses of services in a piece of CSS within a page: a sign goes before each.
 */
final class Css_Piece_Holder {
	/**
	 * Tells the services.
	 *
	 * @var Look_Up
	 */
	private Look_Up $look_up;

	/**
	 * Knows the sign.
	 *
	 * @var Catalogue
	 */
	private Catalogue $catalogue;

	/**
	 * Makes a holder for the services of a look-up.
	 */
	public function __construct( Look_Up $look_up, Catalogue $catalogue ) {
		$this->look_up   = $look_up;
		$this->catalogue = $catalogue;
	}

	/**
	 * What goes before each address of a service that is held.
	 */
	public function sign(): string {
		return $this->catalogue->markup( 'address' );
	}

	/**
	 * The addresses of services that are not held yet, in their order: the sign has to go to each `at`.
	 *
	 * @param Css_Piece $css  The piece.
	 * @param string    $base What relative addresses are resolved by.
	 * @return list<array{at: int, found: Found, what: string}> `at` is an offset in the whole page, `what` says what names
	 *                                                          it: `style @import`, `p style url()`.
	 */
	public function find( Css_Piece $css, string $base ): array {
		$fetches = Expression::of( $this->catalogue->markup( 'cssFetches' ), 'i' );
		if ( ! $this->look_up->may_be( Css_Text::unescape( $css->text, '' ), $base ) || ! Expression::fits( $fetches, $css->text ) ) {
			return array();
		}
		$all = array();
		foreach ( Css_Addresses::in( $css->text, $this->catalogue ) as $address ) {
			$is_held = strncmp( $address->url, $this->sign(), strlen( $this->sign() ) ) === 0;
			$found   = $is_held ? null : $this->look_up->first( 'src', $address->url, $base );
			if ( null !== $found ) {
				$all[] = array(
					'at'    => $css->place_of( $address->at ),
					'found' => $found,
					'what'  => "$css->what $address->what",
				);
			}
		}
		return $all;
	}

	/**
	 * The places in the whole page of the signs that are written in a piece without entities and escapes, so that they can
	 * be taken away.
	 *
	 * @return list<int>
	 */
	public function places_of_signs( Css_Piece $css ): array {
		$sign = $this->sign();
		if ( strpos( $css->text, $sign ) === false ) {
			return array();
		}
		$last   = strlen( $sign ) - 1;
		$places = array();
		foreach ( Css_Addresses::in( $css->text, $this->catalogue ) as $address ) {
			$at = $css->place_of( $address->at );
			if ( substr_compare( $css->text, $sign, $address->at, $last + 1 ) === 0 && $css->place_of( $address->at + $last ) - $at === $last ) {
				$places[] = $at;
			}
		}
		return $places;
	}
}
