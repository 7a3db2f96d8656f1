<?php
/**
 * Reads the tags of a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the tags of a page, for a browser with scripts or for one without.
 */
final class Tag_Reader {
	/**
	 * Elements whose text is no markup, unless they stand in SVG or MathML. `<noscript>` is not among them: that depends
	 * on the browser. https://html.spec.whatwg.org/#parsing-html-fragments
	 */
	private const TEXTS = array(
		'title'     => true,
		'textarea'  => true,
		'style'     => true,
		'xmp'       => true,
		'iframe'    => true,
		'noembed'   => true,
		'noframes'  => true,
		'script'    => true,
		'plaintext' => true,
	);

	/**
	 * How many styles and scripts of SVG within each other are read: each text holds those within it.
	 */
	private const MOST_PENDING = 8;

	/**
	 * The text that is read.
	 *
	 * @var string
	 */
	private string $html;

	/**
	 * Goes through its tags.
	 *
	 * @var Tags
	 */
	private Tags $tags;

	/**
	 * Knows what is SVG.
	 *
	 * @var Namespaces
	 */
	private Namespaces $namespaces;

	/**
	 * How deep in SVG or MathML it began.
	 *
	 * @var int
	 */
	private int $depth_around;

	/**
	 * What is known of the page.
	 *
	 * @var Page
	 */
	private Page $page;

	/**
	 * Takes the elements.
	 *
	 * @var Tag_Visitor
	 */
	private Tag_Visitor $visitor;

	/**
	 * Whether neither SVG nor MathML are open.
	 *
	 * @var bool
	 */
	private bool $is_outside;

	/**
	 * Scripts and styles whose text is being read, from outside to inside; more than one in SVG only.
	 *
	 * @var list<Element>
	 */
	private array $pending = array();

	/**
	 * Hears of each `<noscript>`, which is text for a browser with scripts; null for one without.
	 *
	 * @var ?callable(int, int, bool, Namespaces): void
	 */
	private $on_noscript;

	/**
	 * Makes a reader.
	 *
	 * @param string      $html        To its end.
	 * @param Namespaces  $namespaces  What stands around; they are followed.
	 * @param Page        $page        What is known.
	 * @param Tag_Visitor $visitor     Takes the elements.
	 * @param ?callable   $on_noscript Called for the text of each `<noscript>` with where it begins, what is behind its
	 *                                 end tag, whether it has one, and what stands around. By default its tags are read.
	 */
	public function __construct( string $html, Namespaces $namespaces, Page $page, Tag_Visitor $visitor, ?callable $on_noscript = null ) {
		$this->html         = $html;
		$this->namespaces   = $namespaces;
		$this->page         = $page;
		$this->visitor      = $visitor;
		$this->on_noscript  = $on_noscript;
		$this->depth_around = $namespaces->depth();
		$this->tags         = new Tags( $html );
		$this->follow();
	}

	/**
	 * Reads all tags. What is open at the end waits for `end`.
	 *
	 * @return bool False where the text broke off within something, or within SVG or MathML.
	 */
	public function read(): bool {
		$tags       = $this->tags;
		$namespaces = $this->namespaces;
		$is_whole   = true;
		while ( $is_whole && $tags->next() ) {
			$name = $tags->name;
			if ( ! $tags->is_end ) {
				$is_whole = $this->on_start_tag( $name );
			} elseif ( ! $this->is_outside ) {
				$namespaces->end( $name );
				$this->follow();
				$this->settle();
			} elseif ( ( $namespaces->outside[ $name ] ?? 0 ) > 0 ) {
				--$namespaces->outside[ $name ];
			}
		}
		return $is_whole && ! $this->tags->is_broken && array() === $this->pending && $this->namespaces->depth() === $this->depth_around;
	}

	/**
	 * Takes the end of the text: what is open ends with it.
	 */
	public function end(): void {
		while ( array() !== $this->pending ) {
			$this->finish( array_pop( $this->pending ), strlen( $this->html ), strlen( $this->html ) );
		}
	}

	/**
	 * Takes a start tag; false where nothing but text follows.
	 */
	private function on_start_tag( string $name ): bool {
		$namespace = 'html';
		if ( $this->is_outside && 'svg' !== $name && 'math' !== $name ) {
			$this->namespaces->outside[ $name ] = ( $this->namespaces->outside[ $name ] ?? 0 ) + 1;
		} else {
			$namespace = $this->namespaces->start( $this->tags );
			$this->follow();
			$this->settle();
		}
		$is_html = 'html' === $namespace;
		if ( $is_html && ( isset( self::TEXTS[ $name ] ) || ( 'noscript' === $name && null !== $this->on_noscript ) ) ) {
			return $this->read_text_element( $name );
		}
		if ( ! $is_html && $this->is_read( $name ) && ! $this->tags->written()->is_self_closing && count( $this->pending ) < self::MOST_PENDING ) {
			$this->pending[] = new Element( $this->tags, $namespace, $this->namespaces->depth() );
		} elseif ( $this->tags->end - $this->tags->start > strlen( $name ) + 2 && $this->visitor->concerns( $this->tags, $this->page ) ) {
			// Of a tag without attributes nobody need be asked.
			$this->visitor->visit( new Element( $this->tags, $namespace ), $this->page );
		}
		return true;
	}

	/**
	 * Notes what a tag has made of the namespaces.
	 */
	private function follow(): void {
		$this->is_outside       = 0 === $this->namespaces->depth();
		$this->tags->is_foreign = $this->namespaces->is_foreign();
	}

	/**
	 * Reads an element of HTML that holds text; false where the page ends with it.
	 */
	private function read_text_element( string $name ): bool {
		$is_pending = 'noscript' === $name || ( $this->is_read( $name ) && count( $this->pending ) < self::MOST_PENDING );
		$element    = null;
		if ( $is_pending ) {
			$element = new Element( $this->tags, 'html' );
		} elseif ( $this->visitor->concerns( $this->tags, $this->page ) ) {
			$this->visitor->visit( new Element( $this->tags, 'html' ), $this->page );
		}
		if ( 'plaintext' === $name ) {
			return false;
		}
		$text_end = $this->tags->pass_text();
		if ( $this->tags->is_broken ) {
			if ( null !== $element ) {
				$this->pending[] = $element;
			}
			return false;
		}
		$behind = $this->tags->behind();
		$this->namespaces->end( $name );
		$this->follow();
		if ( null !== $element ) {
			$this->finish( $element, $this->last_end_tag( $name, $text_end, $behind ), $behind );
		}
		$this->settle();
		return true;
	}

	/**
	 * Finishes the elements that a tag has ended.
	 */
	private function settle(): void {
		while ( array() !== $this->pending ) {
			$element = end( $this->pending );
			if ( $element->depth <= $this->namespaces->depth() ) {
				return;
			}
			array_pop( $this->pending );
			$this->finish( $element, $this->tags->start, $this->tags->end );
		}
	}

	/**
	 * Hands over an element whose text is known.
	 *
	 * @param Element $element  A script, a style or a `<noscript>`.
	 * @param int     $text_end Where the text ends.
	 * @param int     $behind   Behind the tag that ends it.
	 */
	private function finish( Element $element, int $text_end, int $behind ): void {
		if ( 'noscript' !== $element->name || null === $this->on_noscript ) {
			$element->text_end = $text_end;
			$this->visitor->visit( $element, $this->page );
			return;
		}
		$this->visitor->visit( $element, $this->page );
		( $this->on_noscript )( $element->end, $behind, $behind > $text_end, clone $this->namespaces );
	}

	/**
	 * Where the last thing stands that looks like the end tag: what looks like it further ahead is part of a script.
	 *
	 * @param string $name  Of the element.
	 * @param int    $first Where its end tag begins.
	 * @param int    $end   Behind it.
	 */
	private function last_end_tag( string $name, int $first, int $end ): int {
		$tag  = substr( $this->html, $first, $end - $first );
		$last = 0;
		do {
			$at   = $last;
			$last = Text_End::next_end_tag( $tag, $name, $at + 1 ) ?? $at;
		} while ( $last !== $at );
		return $first + $at;
	}

	/**
	 * Whether the text of an element counts.
	 */
	private function is_read( string $name ): bool {
		return 'script' === $name || 'style' === $name;
	}
}
