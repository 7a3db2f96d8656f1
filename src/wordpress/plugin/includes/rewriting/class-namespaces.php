<?php
/**
 * Which tags are SVG, MathML or HTML.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Follows which tags are SVG, MathML or HTML: how a browser reads what stands between them depends on it. Before 6.7
 * WordPress takes all for HTML.
 *
 * A part of the tree construction of HTML, as much as reading tags needs. Outside of SVG and MathML it counts names only,
 * which is fast. Within, it keeps the open elements. It knows nothing of elements that a browser inserts by itself and
 * moves out of tables, nor of those that one ignores in `<select>` and `<frameset>`: in markup that is broken in such a
 * way around an SVG it may differ from a browser.
 */
final class Namespaces {
	/**
	 * What elements do by their names.
	 *
	 * @var Element_Kinds
	 */
	private Element_Kinds $kinds;

	/**
	 * What is open from the outermost `<svg>` or `<math>` on.
	 *
	 * @var Open_Elements
	 */
	private Open_Elements $open;

	/**
	 * How many elements of each name are open outside, as far as their tags tell. Whoever reads the tags may count those
	 * outside by itself, as most are.
	 *
	 * @var array<string, int>
	 */
	public array $outside = array();

	/**
	 * Begins outside of SVG and MathML.
	 */
	public function __construct( Element_Kinds $kinds ) {
		$this->kinds = $kinds;
		$this->open  = new Open_Elements();
	}

	/**
	 * A copy goes on by itself.
	 */
	public function __clone() {
		$this->open = clone $this->open;
	}

	/**
	 * How many elements are open, from the outermost `<svg>` or `<math>` on.
	 */
	public function depth(): int {
		return $this->open->depth;
	}

	/**
	 * True where text and CDATA sections are those of SVG or MathML.
	 */
	public function is_foreign(): bool {
		$innermost = $this->open->innermost();
		return null !== $innermost && $innermost->is_foreign();
	}

	/**
	 * Takes a start tag; answers what its element is: `html`, `svg` or `math`.
	 */
	public function start( Tags $tag ): string {
		$name    = $tag->name;
		$is_root = 'svg' === $name || 'math' === $name;
		$around  = $this->open->innermost();
		if ( null === $around && ! $is_root ) {
			$this->outside[ $name ] = ( $this->outside[ $name ] ?? 0 ) + 1;
			return 'html';
		}
		$is_foreign = null !== $around && $this->is_foreign_in( $around, $name );
		if ( $is_foreign && $this->causes_exit( $tag ) ) {
			$this->leave();
			$is_foreign = false;
		}
		if ( ! $is_foreign && ! $is_root ) {
			$this->start_html( $name );
			return 'html';
		}
		$own = $is_foreign ? $around->namespace : $name;
		if ( ! $tag->written()->is_self_closing ) {
			$this->open->push( new Open_Element( $name, $own, $this->holds_html( $tag, $own ) ) );
		}
		return $own;
	}

	/**
	 * Takes an end tag.
	 */
	public function end( string $name ): void {
		$innermost = $this->open->innermost();
		if ( null === $innermost ) {
			$this->remove_outside( $name );
		} elseif ( 'html' === $innermost->namespace || ! $this->end_foreign( $name ) ) {
			$this->end_html( $name );
		}
	}

	/**
	 * Whether the rules of SVG and MathML are asked about a start tag that stands in an element.
	 */
	private function is_foreign_in( Open_Element $around, string $name ): bool {
		if ( 'html' === $around->namespace ) {
			return false;
		}
		if ( 'math' === $around->namespace && $this->kinds->is( 'math', $around->name ) ) {
			return 'mglyph' === $name || 'malignmark' === $name;
		}
		return ! $around->holds_html && ! ( 'annotation-xml' === $around->name && 'svg' === $name );
	}

	/**
	 * Whether a start tag ends SVG and MathML.
	 */
	private function causes_exit( Tags $tag ): bool {
		if ( 'font' !== $tag->name ) {
			return $this->kinds->is( 'exits', $tag->name );
		}
		$written = $tag->written();
		return $written->has( 'color' ) || $written->has( 'face' ) || $written->has( 'size' );
	}

	/**
	 * Whether HTML stands in an element.
	 */
	private function holds_html( Tags $tag, string $namespace ): bool {
		if ( $this->kinds->is( $namespace, $tag->name ) ) {
			return true;
		}
		if ( 'math' !== $namespace || 'annotation-xml' !== $tag->name ) {
			return false;
		}
		$encoding = strtolower( $tag->written()->value( 'encoding' ) ?? '' );
		return 'text/html' === $encoding || 'application/xhtml+xml' === $encoding;
	}

	/**
	 * Leaves SVG and MathML, up to where HTML stands.
	 */
	private function leave(): void {
		$is_html = static function ( Open_Element $element ): bool {
			return ! $element->is_foreign();
		};
		$this->open->end( $this->open->find( $is_html ) + 1 );
	}

	/**
	 * Starts an element of HTML within SVG or MathML.
	 */
	private function start_html( string $name ): void {
		if ( $this->kinds->is( 'misplaced', $name ) ) {
			return;
		}
		if ( 'li' === $name || 'dd' === $name || 'dt' === $name ) {
			$this->end_within( 'li' === $name ? array( 'li' ) : array( 'dd', 'dt' ), 'endsItems' );
		}
		if ( $this->kinds->is( 'blocks', $name ) ) {
			$this->end_within( array( 'p' ), 'bounds', 'button' );
		}
		if ( ! $this->kinds->is( 'void', $name ) ) {
			$this->open->push( new Open_Element( $name, 'html', false ) );
		}
	}

	/**
	 * Ends the innermost element of HTML with one of these names, if nothing bounds it.
	 *
	 * @param list<string> $names What is ended.
	 * @param string       $kind  Of elements that bound it.
	 * @param string       $other Another one that does. None by default.
	 */
	private function end_within( array $names, string $kind, string $other = '' ): void {
		$fits    = function ( Open_Element $element ) use ( $names, $kind, $other ): bool {
			return 'html' !== $element->namespace || in_array( $element->name, $names, true )
				|| $element->name === $other || $this->kinds->is( $kind, $element->name );
		};
		$place   = $this->open->find( $fits );
		$element = $this->open->at( $place );
		if ( null !== $element && 'html' === $element->namespace && in_array( $element->name, $names, true ) ) {
			$this->open->end( $place );
		}
	}

	/**
	 * Ends an element of SVG or MathML; false where the rules of HTML are to be asked.
	 */
	private function end_foreign( string $name ): bool {
		if ( 'p' === $name || 'br' === $name ) {
			$this->leave();
		}
		$fits  = static function ( Open_Element $element ) use ( $name ): bool {
			return 'html' === $element->namespace || $element->name === $name;
		};
		$place = $this->open->find( $fits );
		if ( $place < 0 || 'html' === $this->open->at( $place )->namespace ) {
			return false;
		}
		$this->open->end( $place );
		return true;
	}

	/**
	 * Ends an element of HTML; where it is open outside of the SVG or MathML, these end with it.
	 */
	private function end_html( string $name ): void {
		// Though they end, what stands behind them is still put into what is open.
		if ( 'body' === $name || 'html' === $name || 'br' === $name ) {
			return;
		}
		$is_it  = static function ( Open_Element $element ) use ( $name ): bool {
			return 'html' === $element->namespace && $element->name === $name;
		};
		$bounds = function ( Open_Element $element ) use ( $name ): bool {
			return $element->name !== $name && $this->is_bound( $element, $name );
		};
		$place  = $this->open->find( $is_it );
		if ( $place < $this->open->find( $bounds ) ) {
			return;
		}
		if ( $place >= 0 ) {
			$this->open->end( $place );
		} elseif ( $this->is_outside( $name ) ) {
			$this->remove_outside( $name );
			$this->open->end( 0 );
		}
	}

	/**
	 * Whether the end tag of a name does not reach beyond an element.
	 */
	private function is_bound( Open_Element $element, string $name ): bool {
		if ( 'template' === $name ) {
			return false;
		}
		if ( $this->kinds->is( 'tableParts', $name ) ) {
			return 'html' === $element->namespace && 'table' === $element->name;
		}
		if ( 'html' !== $element->namespace ) {
			return $element->holds_html;
		}
		return $this->kinds->is( $this->kinds->is( 'closers', $name ) ? 'bounds' : 'special', $element->name );
	}

	/**
	 * Whether an element of this name is open outside. Parts of tables are in tables alone.
	 */
	private function is_outside( string $name ): bool {
		return ( $this->outside[ $name ] ?? 0 ) > 0 && ! $this->kinds->is( 'void', $name )
			&& ( ! $this->kinds->is( 'tableParts', $name ) || ( $this->outside['table'] ?? 0 ) > 0 );
	}

	/**
	 * One less is open outside.
	 */
	private function remove_outside( string $name ): void {
		if ( ( $this->outside[ $name ] ?? 0 ) > 0 ) {
			--$this->outside[ $name ];
		}
	}
}
