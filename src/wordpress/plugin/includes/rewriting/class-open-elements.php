<?php
/**
 * The elements that are open.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * The elements that are open, from the outermost `<svg>` or `<math>` on; by their place from outside to inside.
 */
final class Open_Elements {
	/**
	 * How far up elements are looked for: browsers nest no deeper, and a page that does must not take longer for each tag.
	 */
	private const REACH = 512;

	/**
	 * From outside to inside.
	 *
	 * @var list<Open_Element>
	 */
	private array $open = array();

	/**
	 * How many are open.
	 *
	 * @var int
	 */
	public int $depth = 0;

	/**
	 * The innermost one; null where none is open.
	 */
	public function innermost(): ?Open_Element {
		return $this->at( $this->depth - 1 );
	}

	/**
	 * The one at a place, if any.
	 */
	public function at( int $place ): ?Open_Element {
		return $this->open[ $place ] ?? null;
	}

	/**
	 * The place of the innermost one that fits; -1 where none does.
	 *
	 * @param callable(Open_Element): bool $fits Is asked from inside to outside.
	 */
	public function find( callable $fits ): int {
		$first = max( $this->depth - self::REACH, 0 );
		for ( $place = $this->depth - 1; $place >= $first; $place-- ) {
			if ( $fits( $this->open[ $place ] ) ) {
				return $place;
			}
		}
		return -1;
	}

	/**
	 * Opens one within the others.
	 */
	public function push( Open_Element $element ): void {
		$this->open[] = $element;
		++$this->depth;
	}

	/**
	 * Ends the one at a place and all within it.
	 */
	public function end( int $place ): void {
		while ( $this->depth > $place ) {
			array_pop( $this->open );
			--$this->depth;
		}
	}
}
