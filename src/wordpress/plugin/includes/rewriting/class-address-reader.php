<?php
/**
 * Reads addresses as browsers do.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Reads addresses of http and ws as browsers do; of others the scheme alone. https://url.spec.whatwg.org/#url-parsing
 */
final class Address_Reader {
	private const NETWORK = array(
		'http'  => true,
		'https' => true,
		'ws'    => true,
		'wss'   => true,
	);

	/**
	 * What makes an address of another scheme none.
	 */
	private const BROKEN_HOST = '~^//(?!(?:(?:[^/?#]*@)?(?:\[[\da-f:.]+\]|[^\x00-\x20#/:<>?@[\\\\\]^|]+)(?::\d{0,5})?)?(?:[/?#]|$))~Di';

	/**
	 * Characters that are percent-encoded in a path and in a query.
	 */
	private const ENCODED_IN_PATH  = '/[\x00-\x20"<>^`{}\x7f-\xff]/';
	private const ENCODED_IN_QUERY = '/[\x00-\x20"\'<>\x7f-\xff]/';

	/**
	 * Reads hosts.
	 *
	 * @var Host_Reader
	 */
	private Host_Reader $hosts;

	/**
	 * The base that was asked with last, and how it reads: nearly all addresses of a page share one.
	 *
	 * @var array{0: string, 1: ?Address}
	 */
	private array $last_base = array( '', null );

	/**
	 * Makes a reader.
	 */
	public function __construct( Host_Reader $hosts ) {
		$this->hosts = $hosts;
	}

	/**
	 * An address that may be relative; null where it is none, or relative to one that has no host.
	 *
	 * @param string $url  As it is written, without entities and escapes.
	 * @param string $base A whole address; where it is none, nothing can be read.
	 */
	public function read( string $url, string $base ): ?Address {
		if ( $base !== $this->last_base[0] ) {
			$this->last_base = array( $base, $this->resolve( $base, null ) );
		}
		$resolved = $this->last_base[1];
		return null === $resolved ? null : $this->resolve( $url, $resolved );
	}

	/**
	 * Reads against a base that is read already; `null` allows whole addresses only.
	 */
	private function resolve( string $url, ?Address $base ): ?Address {
		$text = trim( $url, "\x00..\x20" );
		if ( strlen( $text ) !== strcspn( $text, "\t\n\r" ) ) {
			$text = str_replace( array( "\t", "\n", "\r" ), '', $text );
		}
		if ( 1 === preg_match( '/^[a-z][a-z\d+.-]*(?=:)/Di', $text, $found ) ) {
			$scheme = strtolower( $found[0] );
			$rest   = substr( $text, strlen( $scheme ) + 1 );
			if ( ! isset( self::NETWORK[ $scheme ] ) ) {
				return 1 === preg_match( self::BROKEN_HOST, $rest ) ? null : new Address( $scheme );
			}
			// `https:x` is relative on a page of https.
			if ( null === $base || $base->scheme !== $scheme ) {
				return $this->with_host( $scheme, ltrim( $rest, '/\\' ) );
			}
		} elseif ( null === $base || '' === $base->host ) {
			return null;
		} else {
			$rest   = $text;
			$scheme = $base->scheme;
		}
		return strspn( $rest, '/\\', 0, 2 ) === 2
			? $this->with_host( $scheme, ltrim( $rest, '/\\' ) )
			: $this->on_host( $rest, $base );
	}

	/**
	 * Reads what begins with a host, or with the user before it.
	 */
	private function with_host( string $scheme, string $text ): ?Address {
		$length    = strcspn( $text, '/\\?#' );
		$authority = substr( $text, 0, $length );
		$at        = strrpos( $authority, '@' );
		if ( false !== $at ) {
			$authority = substr( $authority, $at + 1 );
		}
		if ( 1 !== preg_match( '/^(\[[^\]]*\]|[^:]+)(:0*(\d{0,5}))?$/D', $authority, $parts ) || (int) ( $parts[3] ?? 0 ) > 65535 ) {
			return null;
		}
		$host = $this->hosts->read( $parts[1] );
		if ( null === $host ) {
			return null;
		}
		$port = ( $parts[3] ?? '' ) === '' ? '' : ":$parts[3]";
		return $this->on_host( substr( $text, $length ), new Address( $scheme, $host, $port, '/' ) );
	}

	/**
	 * Reads a path, a query and a fragment by the address that they are relative to.
	 */
	private function on_host( string $text, Address $base ): Address {
		$rest  = substr( $text, 0, strcspn( $text, '#' ) );
		$path  = substr( $rest, 0, strcspn( $rest, '?' ) );
		$query = substr( $rest, strlen( $path ) );
		if ( '' === $path ) {
			$path  = $base->path;
			$query = '' === $query ? $base->query : $this->encoded( $query, self::ENCODED_IN_QUERY );
		} else {
			$path  = strtr( $path, '\\', '/' );
			$path  = '/' === $path[0] ? $path : substr( $base->path, 0, (int) strrpos( $base->path, '/' ) + 1 ) . $path;
			$path  = $this->without_dots( $this->encoded( $path, self::ENCODED_IN_PATH ) );
			$query = $this->encoded( $query, self::ENCODED_IN_QUERY );
		}
		return new Address( $base->scheme, $base->host, $base->port, $path, '?' === $query ? '' : $query );
	}

	/**
	 * Percent-encodes each byte that fits.
	 */
	private function encoded( string $text, string $bytes ): string {
		$encode = static function ( array $found ): string {
			return sprintf( '%%%02X', ord( $found[0] ) );
		};
		return preg_replace_callback( $bytes, $encode, $text ) ?? $text;
	}

	/**
	 * Goes up and stays where a path says so.
	 */
	private function without_dots( string $path ): string {
		if ( 1 !== preg_match( '~/(?:\.|%2e)~i', $path ) ) {
			return $path;
		}
		$segments = explode( '/', substr( $path, 1 ) );
		$last     = count( $segments ) - 1;
		$kept     = array();
		foreach ( $segments as $index => $segment ) {
			$dots = str_ireplace( '%2e', '.', $segment );
			if ( '..' === $dots ) {
				array_pop( $kept );
			}
			if ( '..' !== $dots && '.' !== $dots ) {
				$kept[] = $segment;
			} elseif ( $index === $last ) {
				$kept[] = '';
			}
		}
		return '/' . implode( '/', $kept );
	}
}
