<?php
/**
 * Holds what names a service in a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Holds what names a service in a page, as `src/markup/rewriting/` does in JavaScript: the same text comes out, byte for
 * byte. What is held already stays as it is. Nothing of a page is remembered for the next one.
 */
final class Html_Holder {
	/**
	 * How many frames within frames are read as pages.
	 */
	private const DEEPEST = 8;

	/**
	 * The address of a page that nobody knows the address of; a name that belongs to nobody.
	 */
	private const NOWHERE = 'https://site.invalid/';

	/**
	 * What pages are held with.
	 *
	 * @var Tools
	 */
	private Tools $tools;

	/**
	 * Makes a holder for any number of pages.
	 *
	 * @param Services  $services  What is held.
	 * @param Catalogue $catalogue What is known of markup.
	 */
	public function __construct( Services $services, Catalogue $catalogue ) {
		$this->tools = new Tools( $services, $catalogue );
	}

	/**
	 * The page with its tags held.
	 *
	 * @param string                              $html    In UTF-8. A part of a page will do, too.
	 * @param string                              $base    The page's address. Where it is none, one of nobody is taken.
	 * @param ?callable(Found, string, int): void $on_held Hears of each thing that is held, in the order of the page: of what
	 *                                                     names it, such as `img src`, and of its offset in bytes.
	 * @throws \RuntimeException Where the page cannot be read: it must not be sent as it is then.
	 */
	public function hold( string $html, string $base, ?callable $on_held = null ): string {
		$is_address = $this->tools->look_up->base_of( self::NOWHERE, $base ) === self::NOWHERE;
		return $this->hold_page( $html, $is_address ? $base : self::NOWHERE, $on_held, 0 );
	}

	/**
	 * The same for a page within pages.
	 */
	private function hold_page( string $html, string $base, ?callable $on_held, int $depth ): string {
		$first_in_page = function ( string $text, string $around ) use ( $depth ): ?Found {
			return $this->first_in_page( $text, $around, $depth );
		};
		return ( new Page_Holder( $html, $this->tools, $first_in_page ) )->hold( $base, $on_held );
	}

	/**
	 * The first thing that would be held in the page of a frame.
	 */
	private function first_in_page( string $html, string $base, int $depth ): ?Found {
		// The gate holds such a frame for any address in it, also that of a link. So it is held here at once.
		$first = $this->tools->look_up->first( 'srcdoc', $html, $base );
		if ( null === $first && $depth < self::DEEPEST ) {
			$note = static function ( Found $found ) use ( &$first ): void {
				$first = $first ?? $found;
			};
			$this->hold_page( $html, $base, $note, $depth + 1 );
		}
		return $first;
	}
}
