<?php
/**
 * Holding on this site.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

use Einlass\Rewriting\Catalogue;
use Einlass\Rewriting\Expression;
use Einlass\Rewriting\Html_Holder;
use Einlass\Rewriting\Services;

defined( 'ABSPATH' ) || exit;

/**
 * Holds markup by the catalogue and the owner's own services. Both are read when they are first needed, and once a
 * request. Everything here may throw: whoever calls it decides what stays shut then.
 */
final class Holding {

	/**
	 * Hosts as browsers write them; `google.*` stands for the domain under any country.
	 */
	private const HOST = '/^[a-z\d][a-z\d.-]*\*?$/D';

	/**
	 * Path of catalogue.json.
	 *
	 * @var string
	 */
	private string $file;

	/**
	 * As read.
	 *
	 * @var ?Catalogue
	 */
	private ?Catalogue $catalogue = null;

	/**
	 * By the catalogue and the owner's services.
	 *
	 * @var ?Services
	 */
	private ?Services $services = null;

	/**
	 * Reads nothing yet.
	 *
	 * @param string $file Path of catalogue.json.
	 */
	public function __construct( string $file ) {
		$this->file = $file;
	}

	/**
	 * Holds what belongs to a service.
	 *
	 * @param string $html A page or a part of one.
	 * @param string $base Its address.
	 * @return string The same with held markup.
	 */
	public function hold( string $html, string $base ): string {
		return ( new Html_Holder( $this->services(), $this->catalogue() ) )->hold( $html, $base );
	}

	/**
	 * True for the address of a service.
	 *
	 * @param string $url  May be relative.
	 * @param string $base The address of the page.
	 */
	public function is_of_service( string $url, string $base ): bool {
		return null !== $this->services()->service_of( $url, $base );
	}

	/**
	 * Everything that can be granted here: the owner's services first, as in the browser.
	 *
	 * @return list<array<string, mixed>> As in `src/services/Service.ts`.
	 */
	public function all(): array {
		$own = array_filter( Settings::read()->own_services(), array( self::class, 'is_usable' ) );
		return array_merge( array_values( $own ), $this->catalogue()->services() );
	}

	/** The catalogue. */
	private function catalogue(): Catalogue {
		$this->catalogue = $this->catalogue ?? Catalogue::from_file( $this->file );
		return $this->catalogue;
	}

	/** The look-up. */
	private function services(): Services {
		$this->services = $this->services ?? new Services( $this->all(), $this->catalogue() );
		return $this->services;
	}

	/**
	 * True when an own service's rules can be used: by the same measure as in the browser, which tells the owner of
	 * others in the console.
	 *
	 * @param mixed $service Anything.
	 */
	private static function is_usable( $service ): bool {
		$rules = is_array( $service ) ? ( $service['match'] ?? null ) : null;
		if ( ! is_array( $rules ) || array() === $rules || ! preg_match( '/^[a-z\d-]+$/D', (string) ( $service['id'] ?? '' ) ) ) {
			return false;
		}
		foreach ( $rules as $rule ) {
			$parts = is_array( $rule ) ? array_intersect_key( $rule, array_flip( array( 'host', 'path', 'query' ) ) ) : array();
			if ( array_filter( $parts, 'is_string' ) !== $parts ) {
				return false;
			}
			$is_named = isset( $parts['host'] ) ? 1 === preg_match( self::HOST, $parts['host'] ) : '' !== ( $parts['path'] ?? '' );
			if ( ! $is_named || ! Expression::compiles( $parts['path'] ?? '' ) || ! Expression::compiles( $parts['query'] ?? '' ) ) {
				return false;
			}
		}
		return true;
	}
}
