<?php
/**
 * Reads the host of an address as browsers do.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the host of an address as browsers do: percent signs, capitals, letters of other scripts that mean one of ASCII,
 * numbers. A host with other letters beyond ASCII stays as it is written: no service has one.
 * https://url.spec.whatwg.org/#host-parsing
 */
final class Host_Reader {
	/**
	 * What no host may hold.
	 */
	private const FORBIDDEN = '/[\x00-\x20#%\/:<>?@[\\\\\]^|\x7f]/';

	/**
	 * The catalogue's `letters`: code point of the first, and what it and those behind it stand for.
	 *
	 * @var list<array{0: int, 1: list<string>}>
	 */
	private array $runs;

	/**
	 * The same by character; made when the first host beyond ASCII is read.
	 *
	 * @var ?array<string, string>
	 */
	private ?array $letters = null;

	/**
	 * Makes a reader.
	 *
	 * @param list<array{0: int, 1: list<string>}> $runs As above.
	 */
	public function __construct( array $runs ) {
		$this->runs = $runs;
	}

	/**
	 * The host in lower case; null where there can be none of this name.
	 */
	public function read( string $written ): ?string {
		if ( '[' === $written[0] ) {
			return false === @inet_pton( trim( $written, '[]' ) ) ? null : $written; // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- false says it.
		}
		$host = $written;
		if ( false !== strpos( $written, '%' ) ) {
			$host = rawurldecode( $written );
			if ( 1 !== preg_match( '//u', $host ) ) {
				return null;
			}
		}
		if ( 1 === preg_match( '/[\x80-\xff]/', $host ) ) {
			$this->letters = $this->letters ?? $this->letters_of_runs();
			$host          = strtr( $host, $this->letters );
		}
		$host = strtolower( $host );
		if ( '' === $host || 1 === preg_match( self::FORBIDDEN, $host ) ) {
			return null;
		}
		return 1 === preg_match( '/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/D', $host ) ? $this->number( $host ) : $host;
	}

	/**
	 * Four numbers for what ends like one; null where it is none after all. https://url.spec.whatwg.org/#concept-ipv4-parser
	 */
	private function number( string $host ): ?string {
		$parts   = explode( '.', rtrim( $host, '.' ) );
		$last    = count( $parts ) - 1;
		$address = 0;
		foreach ( $parts as $index => $part ) {
			if ( $last > 3 || 1 !== preg_match( '/^(?:0x([\da-f]*)|(0[0-7]*)|([1-9]\d*))$/D', $part, $number ) ) {
				return null;
			}
			$value = isset( $number[3] ) ? (float) $part : ( isset( $number[2] ) ? octdec( $part ) : hexdec( $number[1] ) );
			if ( $value >= ( $index < $last ? 256 : 256 ** ( 4 - $last ) ) ) {
				return null;
			}
			$address += (int) $value * ( $index < $last ? 256 ** ( 3 - $index ) : 1 );
		}
		return long2ip( (int) $address );
	}

	/**
	 * What each letter stands for.
	 *
	 * @return array<string, string>
	 */
	private function letters_of_runs(): array {
		$letters = array();
		foreach ( $this->runs as list( $first, $meanings ) ) {
			foreach ( $meanings as $index => $meaning ) {
				$letters[ Code_Point::encode( $first + $index ) ] = $meaning;
			}
		}
		return $letters;
	}
}
