<?php
/**
 * Looks for services in attributes, CSS and scripts.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Looks for services in attributes, CSS and scripts.
 */
final class Look_Up {
	/**
	 * The services that are looked for.
	 *
	 * @var Services
	 */
	private Services $services;

	/**
	 * The base that was asked with last, and whether it names a service.
	 *
	 * @var array{0: string, 1: bool}
	 */
	private array $last_base = array( '', false );

	/**
	 * Takes the services that are looked for.
	 */
	public function __construct( Services $services ) {
		$this->services = $services;
	}

	/**
	 * False where no service can be named in a text, of CSS or of a script, on a page with this base.
	 */
	public function may_name( string $text, string $base ): bool {
		return $this->services->may_name( $text ) || $this->is_named( $base );
	}

	/**
	 * The same for the value of an attribute.
	 */
	public function may_be( string $value, string $base ): bool {
		// What browsers leave out of an address wherever it stands.
		if ( strlen( $value ) !== strcspn( $value, "\t\n\r" ) ) {
			$value = str_replace( array( "\t", "\n", "\r" ), '', $value );
		}
		return $this->services->may_name( $value ) || $this->is_named( $base );
	}

	/**
	 * The first address of a service in the value of an attribute; null where there is none.
	 *
	 * @param string $attribute Its name in lower case; none that holds CSS.
	 * @param string $value     As browsers read it.
	 * @param string $base      What relative addresses are resolved by.
	 */
	public function first( string $attribute, string $value, string $base ): ?Found {
		foreach ( Attribute_Addresses::in( $attribute, $value ) as $address ) {
			$service = $this->service_of( $address, $base );
			if ( null !== $service ) {
				return new Found( $service, Expression::trim( $address ) );
			}
		}
		return null;
	}

	/**
	 * What `<base href>` makes the base of a page, see `Services::base_of`.
	 */
	public function base_of( string $href, string $base ): string {
		return $this->services->base_of( $href, $base );
	}

	/**
	 * The service of an address, whose characters may be meant as bytes: of other characters.
	 */
	private function service_of( string $url, string $base ): ?string {
		$service = $this->services->service_of( $url, $base );
		if ( null !== $service || 1 !== preg_match( '/^[\x00-\x7f]*+[\xc2\xc3][\x80-\xbf](?:[\x00-\x7f]|[\xc2\xc3][\x80-\xbf])*+$/D', $url ) ) {
			return $service;
		}
		$byte  = static function ( array $found ): string {
			return chr( ( ord( $found[1] ) & 0x03 ) << 6 | ord( $found[2] ) & 0x3f );
		};
		$bytes = (string) preg_replace_callback( '/([\xc2\xc3])([\x80-\xbf])/', $byte, $url );
		return 1 === preg_match( '//u', $bytes ) ? $this->services->service_of( $bytes, $base ) : null;
	}

	/**
	 * Whether a base names a service: on a page of one every relative address may be its.
	 */
	public function is_named( string $base ): bool {
		if ( $base !== $this->last_base[0] ) {
			$this->last_base = array( $base, $this->services->may_name( $base ) );
		}
		return $this->last_base[1];
	}
}
