<?php
/**
 * Holds the addresses of services in a CSS file.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Holds the addresses of services in a CSS file: the sign goes before each, and a rule that says so to the end. What is
 * held already stays as it is.
 */
final class Css_Holder {
	/**
	 * Tells the services.
	 *
	 * @var Look_Up
	 */
	private Look_Up $look_up;

	/**
	 * Knows the sign, and the medium of the rule at the end.
	 *
	 * @var Catalogue
	 */
	private Catalogue $catalogue;

	/**
	 * Makes a holder for these services.
	 */
	public function __construct( Services $services, Catalogue $catalogue ) {
		$this->look_up   = new Look_Up( $services );
		$this->catalogue = $catalogue;
	}

	/**
	 * The text with its addresses held.
	 *
	 * @param string                              $css     In UTF-8.
	 * @param string                              $base    The address of the file.
	 * @param ?callable(Found, string, int): void $on_held Hears of each address, of what names it, such as `@import`, and
	 *                                                     of its offset in bytes.
	 */
	public function hold( string $css, string $base, ?callable $on_held = null ): string {
		if ( ! $this->look_up->may_be( Css_Text::unescape( $css, '' ), $base ) ) {
			return $css;
		}
		$held = '';
		$at   = 0;
		foreach ( Css_Addresses::in( $css, $this->catalogue ) as $address ) {
			$found = $this->look_up->may_be( $address->url, $base ) ? $this->find( $address, $base ) : null;
			if ( null === $found ) {
				continue;
			}
			$held .= substr( $css, $at, $address->at - $at ) . $this->catalogue->markup( 'address' );
			$at    = $address->at;
			if ( null !== $on_held ) {
				$on_held( $found, $address->what, $at );
			}
		}
		return $held . substr( $css, $at ) . ( '' === $held ? '' : $this->rule_for( $css ) );
	}

	/**
	 * What an address is held for; null for one that is held.
	 */
	private function find( Css_Address $address, string $base ): ?Found {
		$sign = $this->catalogue->markup( 'address' );
		return strncmp( $address->url, $sign, strlen( $sign ) ) === 0 ? null : $this->look_up->first( 'src', $address->url, $base );
	}

	/**
	 * The last rule of a CSS file in which something is held; nothing where it stands there, or where none can follow. A
	 * comment says how much before it closes what was open.
	 */
	private function rule_for( string $css ): string {
		$rule    = "@media {$this->catalogue->markup( 'media' )}{}";
		$closers = substr( $css, -strlen( $rule ) ) === $rule ? null : Css_Ending::closers_of( $css );
		if ( null === $closers ) {
			return '';
		}
		return $closers . ( '' === $closers ? '' : '/*' . strlen( $closers ) . '*/' ) . $rule;
	}
}
