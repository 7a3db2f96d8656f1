<?php
/**
 * The services that addresses are told apart by.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Names the service an address belongs to. Among the rules that fit, the one with the longest host wins, then the
 * earlier one; rules for any host come last. Nothing is compiled before it is needed.
 */
final class Services {
	/**
	 * Of how many hosts it is kept which rules fit.
	 */
	private const MOST_HOSTS = 100;

	/**
	 * Rules by the length of their hosts: id of the service, and patterns for host (or none), path and query.
	 *
	 * @var list<array{0: string, 1: string, 2: string, 3: string}>
	 */
	private array $candidates = array();

	/**
	 * Those of them that fit a host, for hosts that were asked about: most addresses of a page share a few.
	 *
	 * @var array<string, list<array{0: string, 1: string, 2: string, 3: string}>>
	 */
	private array $of_hosts = array();

	/**
	 * The place of the first rule that is for any host.
	 *
	 * @var int
	 */
	private int $first_for_any = 0;

	/**
	 * Finds any of the hosts.
	 *
	 * @var string
	 */
	private string $hosts;

	/**
	 * Source of an expression that finds the trace of a service in any text, whatever the case of letters.
	 *
	 * @var string
	 */
	public string $trace_source;

	/**
	 * Finds it.
	 *
	 * @var string
	 */
	private string $trace;

	/**
	 * Reads addresses.
	 *
	 * @var Address_Reader
	 */
	private Address_Reader $addresses;

	/**
	 * Makes the look-up for services of the catalogue, of an owner, or of both.
	 *
	 * @param list<array<string, mixed>> $services  With `id` and `match`, as in `src/services/Service.ts`. Their
	 *                                              expressions must compile, see `Expression::compiles`.
	 * @param Catalogue                  $catalogue What is known of addresses in general.
	 */
	public function __construct( array $services, Catalogue $catalogue ) {
		$this->addresses    = new Address_Reader( new Host_Reader( $catalogue->lookup( 'letters' ) ) );
		$this->trace_source = self::trace_of( $services, $catalogue->hidden() );
		$this->trace        = Expression::of( $this->trace_source, 'i' );

		$rules = self::rules_of( $services );
		$hosts = array();
		foreach ( $rules as list( $id, $host, $path, $query ) ) {
			$source             = str_replace( array( '.', '*' ), array( '\.', $catalogue->lookup( 'country' ) ), $host );
			$this->candidates[] = array(
				$id,
				'' === $host ? '' : Expression::of( "(^|\.)$source\.*$" ),
				'' === $path ? '' : Expression::of( $path ),
				'' === $query ? '' : Expression::of( $query ),
			);
			if ( '' !== $host ) {
				++$this->first_for_any;
				$hosts[] = $source;
			}
		}
		$this->hosts = array() === $hosts ? '' : Expression::of( '(?:^|\.)(?:' . implode( '|', array_unique( $hosts ) ) . ')\.*$' );
	}

	/**
	 * The service that an address belongs to; null for none, also where it is no address of the network.
	 *
	 * @param string $url  May be relative.
	 * @param string $base A whole address; where it is none, every address belongs to nobody.
	 */
	public function service_of( string $url, string $base ): ?string {
		$address = $this->addresses->read( $url, $base );
		if ( null === $address || ! $address->is_of_network() ) {
			return null;
		}
		foreach ( $this->candidates_for( $address->host ) as list( $id, , $path, $query ) ) {
			if ( ( '' === $path || Expression::fits( $path, $address->path ) ) && ( '' === $query || Expression::fits( $query, $address->query ) ) ) {
				return $id;
			}
		}
		return null;
	}

	/**
	 * False where no address of a service can be in a text, be it an address, CSS or a script; true says nothing yet.
	 */
	public function may_name( string $text ): bool {
		return Expression::fits( $this->trace, $text );
	}

	/**
	 * What `<base href>` makes the base of a page, which stays as it is where browsers let it.
	 * https://html.spec.whatwg.org/#set-the-frozen-base-url
	 *
	 * @param string $href Of the element.
	 * @param string $base The page's address.
	 */
	public function base_of( string $href, string $base ): string {
		$address = $this->addresses->read( $href, $base );
		if ( null === $address || 'data' === $address->scheme || 'javascript' === $address->scheme ) {
			return $base;
		}
		return '' === $address->host ? trim( $href, "\x00..\x20" ) : $address->text();
	}

	/**
	 * The rules that fit a host, or any.
	 *
	 * @return list<array{0: string, 1: string, 2: string, 3: string}>
	 */
	private function candidates_for( string $host ): array {
		if ( isset( $this->of_hosts[ $host ] ) ) {
			return $this->of_hosts[ $host ];
		}
		$is_named   = '' !== $this->hosts && Expression::fits( $this->hosts, $host );
		$candidates = array();
		foreach ( $is_named ? $this->candidates : array_slice( $this->candidates, $this->first_for_any ) as $candidate ) {
			if ( '' === $candidate[1] || Expression::fits( $candidate[1], $host ) ) {
				$candidates[] = $candidate;
			}
		}
		if ( count( $this->of_hosts ) < self::MOST_HOSTS ) {
			$this->of_hosts[ $host ] = $candidates;
		}
		return $candidates;
	}

	/**
	 * All rules with their parts, which may be empty, in the order in which they are asked.
	 *
	 * @param list<array<string, mixed>> $services As above.
	 * @return list<array{0: string, 1: string, 2: string, 3: string}>
	 */
	private static function rules_of( array $services ): array {
		$by_length = array();
		foreach ( $services as $service ) {
			foreach ( $service['match'] as $match ) {
				$host                           = $match['host'] ?? '';
				$by_length[ strlen( $host ) ][] = array( $service['id'], $host, $match['path'] ?? '', $match['query'] ?? '' );
			}
		}
		krsort( $by_length );
		return array_merge( ...array_values( $by_length ) );
	}

	/**
	 * Source of an expression for the trace of a service: the names of its hosts, and for rules without a host the path
	 * or the query.
	 *
	 * @param list<array<string, mixed>> $services As above.
	 * @param list<string>               $hidden   Sources for what counts as a trace besides.
	 */
	private static function trace_of( array $services, array $hidden ): string {
		$hosts  = array();
		$others = $hidden;
		foreach ( self::rules_of( $services ) as list( , $host, $path, $query ) ) {
			if ( '' !== $host ) {
				$hosts[] = str_replace( array( '.', '*' ), array( '\.', '' ), $host );
			} else {
				$others[] = preg_replace( '/\[\?&]|\(&\|\$\)|[$^]/', '', '^/' === $path ? $query : $path );
			}
		}
		// Without a host nothing would be the name of one.
		$named = array() === $hosts ? array() : array( '[/\\\\:@.;](?:' . self::by_first_letter( array_unique( $hosts ) ) . ')' );
		return implode( '|', array_merge( $named, array_unique( $others ) ) );
	}

	/**
	 * Source of an expression for any of these names. In most places of a text the first letter fits none of them.
	 *
	 * @param list<string> $names Sources of expressions, none of which begins with a special character.
	 */
	private static function by_first_letter( array $names ): string {
		$rests = array();
		foreach ( $names as $name ) {
			$rests[ $name[0] ][] = substr( $name, 1 );
		}
		$all = array();
		foreach ( $rests as $letter => $of_letter ) {
			$all[] = $letter . '(?:' . implode( '|', $of_letter ) . ')';
		}
		return implode( '|', $all );
	}
}
