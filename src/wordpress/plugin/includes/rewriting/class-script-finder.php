<?php
/**
 * What an inline script is held for.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What an inline script is held for: that it imports from a service, that it is a snippet which loads one or a pixel, or
 * that it only calls what such a snippet of the page would have defined. Other code runs: what it inserts is held then.
 * But a snippet runs also where the gate was not loaded, as an ad blocker refused it, and nothing else would hold it.
 */
final class Script_Finder {
	/**
	 * Tells the services.
	 *
	 * @var Look_Up
	 */
	private Look_Up $look_up;

	/**
	 * Knows snippets.
	 *
	 * @var Catalogue
	 */
	private Catalogue $catalogue;

	/**
	 * Makes a finder for the services of a look-up.
	 */
	public function __construct( Look_Up $look_up, Catalogue $catalogue ) {
		$this->look_up   = $look_up;
		$this->catalogue = $catalogue;
	}

	/**
	 * Finds what a script is held for; null where it runs. What a snippet defines is noted in the page.
	 *
	 * @param string $code      As browsers read it, in UTF-8.
	 * @param bool   $is_module Whether its type is `module`.
	 * @param Page   $page      What is known by now.
	 */
	public function find( string $code, bool $is_module, Page $page ): ?Found {
		$may_name = Expression::fits( Expression::of( $this->catalogue->snippets( 'inParts' ) ), $code )
			|| $this->look_up->may_name( Script_Text::unescape( $code ), $page->base );
		$imported = $may_name ? $this->find_import( $code, $is_module, $page->base ) : null;
		if ( null !== $imported ) {
			return $imported;
		}
		$is_worth = $may_name
			|| self::holds_any( $code, $this->catalogue->snippets( 'loaders' ) )
			|| self::holds_any( $code, $page->missing );
		if ( ! $is_worth || $this->is_application( $code ) ) {
			return null;
		}
		$pieces  = new Script_Pieces( iterator_to_array( Script_Scanner::scan( $code, $is_module ), false ) );
		$snippet = $this->find_snippet( $pieces, $page->base );
		if ( null !== $snippet ) {
			$defined = array_intersect_key( array_flip( $this->catalogue->snippets( 'definedBySnippets' ) ), $pieces->names() );
			foreach ( array_keys( $defined ) as $name ) {
				$page->missing[ $name ] = $snippet->service;
			}
			return $snippet;
		}
		$called = $pieces->only_call( $page->missing );
		return null === $called ? null : new Found( $page->missing[ $called ], "$called()" );
	}

	/**
	 * The first import from a service.
	 */
	private function find_import( string $code, bool $is_module, string $base ): ?Found {
		$is_watched = function ( string $address ) use ( $base ): bool {
			return null !== $this->look_up->first( 'src', $address, $base );
		};
		return $this->first_of( Script_Imports::of( $code, $is_module, $is_watched ), $base );
	}

	/**
	 * Longer code is no snippet but an application, which may name a service for many reasons and which the page needs.
	 * What it loads the gate holds as it runs.
	 */
	private function is_application( string $code ): bool {
		$longest = $this->catalogue->snippets( 'longest' );
		return strlen( $code ) > $longest && Code_Point::length_of( $code ) > $longest;
	}

	/**
	 * What a snippet loads.
	 */
	private function find_snippet( Script_Pieces $pieces, string $base ): ?Found {
		$pure = Expression::of( $this->catalogue->snippets( 'pure' ) );
		if ( $pieces->is_data( $pure, $this->catalogue->markup( 'fetchingProperties' ) ) ) {
			return null;
		}
		$literals = $pieces->literals();
		$id       = Expression::of( $this->catalogue->snippets( 'id' ) );
		$ids      = array_slice( preg_grep( $id, $literals ), 0, $this->catalogue->snippets( 'mostIds' ) );
		foreach ( array_unique( $literals ) as $literal ) {
			$found = $this->first_of( $this->addresses_of( $literal, $ids ), $base );
			if ( null !== $found ) {
				return $found;
			}
		}
		$loaders = $this->catalogue->snippets( 'loaders' );
		foreach ( $pieces->texts() as $text ) {
			$found = isset( $loaders[ $text ] ) ? $this->look_up->first( 'src', $loaders[ $text ], $base ) : null;
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/**
	 * The addresses that a string of a snippet may stand for; the likeliest first.
	 *
	 * @param string       $literal The string.
	 * @param list<string> $ids     Which the code may put behind it.
	 * @return list<string>
	 */
	private function addresses_of( string $literal, array $ids ): array {
		$before = '';
		foreach ( $this->catalogue->snippets( 'beginnings' ) as list( $beginning, $put_before ) ) {
			if ( 1 === preg_match( Expression::of( $beginning ), $literal ) ) {
				$before = $put_before;
				break;
			}
		}
		$within = Attribute_Addresses::in( 'srcdoc', $literal );
		if ( 1 !== preg_match( '~^(?:https?:|[/\\\\])~', $before . $literal ) ) {
			return $within;
		}
		// Of a tag the address alone.
		preg_match( '/^(?:[^\s\'"<>\x80-\xff]|(?!' . Expression::WIDE_SPACE . ')[\x80-\xff])*+/', $literal, $address );
		$whole     = $before . $address[0];
		$addresses = array();
		foreach ( substr( $literal, -1 ) === '=' ? $ids : array() as $id ) {
			$addresses[] = $whole . $id;
		}
		return array_merge( $addresses, array( $whole ), $within );
	}

	/**
	 * The first address of a service.
	 *
	 * @param list<string> $addresses Whole or relative.
	 */
	private function first_of( array $addresses, string $base ): ?Found {
		foreach ( $addresses as $address ) {
			$found = $this->look_up->first( 'src', $address, $base );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/**
	 * Whether one of the keys stands in a text.
	 *
	 * @param string               $text Any.
	 * @param array<string, mixed> $keys As keys.
	 */
	private static function holds_any( string $text, array $keys ): bool {
		foreach ( $keys as $key => $_ ) {
			if ( false !== strpos( $text, (string) $key ) ) {
				return true;
			}
		}
		return false;
	}
}
