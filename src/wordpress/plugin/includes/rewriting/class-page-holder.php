<?php
/**
 * Holds one page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Holds one page. It is read as browsers with scripts do, and the text of each `<noscript>` as the markup that it is for
 * browsers without.
 */
final class Page_Holder {
	/**
	 * The page.
	 *
	 * @var string
	 */
	private string $html;

	/**
	 * What it is held with.
	 *
	 * @var Tools
	 */
	private Tools $tools;

	/**
	 * See `Attribute_Finder`.
	 *
	 * @var callable(string, string): ?Found
	 */
	private $first_in_page;

	/**
	 * The insertions.
	 *
	 * @var Edits
	 */
	private Edits $edits;

	/**
	 * The page as it is for a browser without scripts, where that differs also behind a `<noscript>`: what a tag or a
	 * comment in it leaves open goes on there. It sees the rest of the page besides the other.
	 *
	 * @var ?array{0: Tag_Reader, 1: int, 2: Edits}
	 */
	private ?array $second = null;

	/**
	 * Takes a page.
	 *
	 * @param string                           $html          The page.
	 * @param Tools                            $tools         What it is held with.
	 * @param callable(string, string): ?Found $first_in_page See `Attribute_Finder`.
	 */
	public function __construct( string $html, Tools $tools, callable $first_in_page ) {
		$this->html          = $html;
		$this->tools         = $tools;
		$this->first_in_page = $first_in_page;
		$this->edits         = new Edits();
	}

	/**
	 * The page with its tags held, see `Html_Holder`.
	 */
	public function hold( string $base, ?callable $on_held ): string {
		$page        = new Page( $base );
		$on_noscript = function ( int $start, int $behind, bool $is_closed, Namespaces $around ) use ( $page ): void {
			if ( null === $this->second ) {
				$this->read_noscript( $start, $behind, $is_closed, $around, $page );
			}
		};
		$visitor     = new Element_Holder( $this->html, $this->tools, $this->edits, $this->first_in_page );
		$first       = new Tag_Reader( $this->html, new Namespaces( $this->tools->kinds ), $page, $visitor, $on_noscript );
		$first->read();
		$first->end();
		if ( null !== $this->second ) {
			list( $reader, $offset, $edits ) = $this->second;
			$reader->read();
			$reader->end();
			$this->edits->add_all( $edits, $offset );
		}
		return $this->edits->apply( $this->html, $on_held );
	}

	/**
	 * Reads the text of a `<noscript>`.
	 */
	private function read_noscript( int $start, int $behind, bool $is_closed, Namespaces $around, Page $page ): void {
		$edits  = new Edits();
		$inner  = substr( $this->html, $start, $behind - $start );
		$reader = $this->reader_of( $inner, clone $around, clone $page, $edits );
		if ( $reader->read() && $is_closed ) {
			$this->edits->add_all( $edits, $start );
			return;
		}
		$edits        = new Edits();
		$this->second = array( $this->reader_of( substr( $this->html, $start ), $around, clone $page, $edits ), $start, $edits );
	}

	/**
	 * Reads a part of the page as a browser without scripts does.
	 */
	private function reader_of( string $html, Namespaces $around, Page $page, Edits $edits ): Tag_Reader {
		return new Tag_Reader( $html, $around, $page, new Element_Holder( $html, $this->tools, $edits, $this->first_in_page ) );
	}
}
