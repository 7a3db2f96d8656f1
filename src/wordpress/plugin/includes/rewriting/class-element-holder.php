<?php
/**
 * Holds the elements of a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Holds the elements of a page, or of a part of one, that would ask a service for something. What is held already stays as
 * it is.
 */
final class Element_Holder implements Tag_Visitor {
	/**
	 * The text that the elements stand in.
	 *
	 * @var string
	 */
	private string $html;

	/**
	 * What it works with.
	 *
	 * @var Tools
	 */
	private Tools $tools;

	/**
	 * Tells most tags at once.
	 *
	 * @var Traces
	 */
	private Traces $traces;

	/**
	 * Looks at attributes.
	 *
	 * @var Attribute_Finder
	 */
	private Attribute_Finder $attributes;

	/**
	 * Takes the insertions.
	 *
	 * @var Edits
	 */
	private Edits $edits;

	/**
	 * Makes a holder.
	 *
	 * @param string                           $html          The text that the elements stand in.
	 * @param Tools                            $tools         What it works with.
	 * @param Edits                            $edits         Takes the insertions.
	 * @param callable(string, string): ?Found $first_in_page See `Attribute_Finder`.
	 */
	public function __construct( string $html, Tools $tools, Edits $edits, callable $first_in_page ) {
		$this->html       = $html;
		$this->tools      = $tools;
		$this->edits      = $edits;
		$this->traces     = new Traces( $html, $tools->services );
		$this->attributes = new Attribute_Finder( $tools->markup, $tools->look_up, $first_in_page );
	}

	/**
	 * Most tags are told by one look at all of the page; the others by their attributes.
	 *
	 * @param Tags $tag  Standing at a start tag.
	 * @param Page $page What is known by now.
	 */
	public function concerns( Tags $tag, Page $page ): bool {
		if ( ! $this->is_suspicious( $tag->start, $tag->end, $page->base ) ) {
			return 'base' === $tag->name;
		}
		foreach ( array_intersect_key( $tag->written()->first_attributes(), $this->tools->markup->concerning ) as $name => $attribute ) {
			// Half of all tags with an address are links, which are not worth a look.
			if ( 'href' === $name && 'a' === $tag->name ) {
				continue;
			}
			if ( 'srcdoc' === $name || $this->tools->look_up->may_be( $attribute->value( $this->html ), $page->base ) ) {
				return true;
			}
		}
		return 'base' === $tag->name;
	}

	/**
	 * False where no service can be named in a part of the text.
	 */
	private function is_suspicious( int $start, int $end, string $base ): bool {
		if ( $this->traces->are_in( $start, $end ) || $this->tools->look_up->is_named( $base ) ) {
			return true;
		}
		// Browsers leave these out of addresses.
		return strcspn( $this->html, "\t\n\r", $start, $end - $start ) < $end - $start
			&& $this->tools->look_up->may_be( substr( $this->html, $start, $end - $start ), $base );
	}

	/**
	 * Makes the insertions that hold an element; none where nobody is contacted by it, or where it is held.
	 *
	 * @param Element $element The element.
	 * @param Page    $page    What is known by now.
	 */
	public function visit( Element $element, Page $page ): void {
		$is_script = 'script' === $element->name;
		if ( $is_script && ! $this->tools->markup->is_code( $element ) ) {
			return;
		}
		if ( 'style' === $element->name && ! $this->is_suspicious( $element->start, $element->text_end, $page->base ) ) {
			return;
		}
		$names = $this->attributes->find( $element, $page->base );
		$this->follow( $element, $names, $page );
		$inline = $is_script ? $this->find_inline( $element, $page ) : null;
		// A script is not drawn, so its style asks for no image; and it must go on running.
		if ( $is_script && array() === $names && null === $inline ) {
			return;
		}
		$css   = Css_Places::of( $this->html, $element, $this->tools->markup );
		$held  = array_merge( $this->rename( $element, $names ), $this->sign( $css, $page->base ) );
		$other = $inline ?? ( array() === $held ? $this->find_lazy( $element, $page->base ) : null );
		$first = $other;
		foreach ( $held as list( , , $finding ) ) {
			if ( null !== $finding && ( null === $first || $finding->at < $first->at ) ) {
				$first = $finding;
			}
		}
		if ( null === $first ) {
			return;
		}
		$this->tools->mark->add( $element, $first->found->service, $names, $css, $other, $this->edits );
		foreach ( $held as list( $at, $insert, $finding ) ) {
			$this->edits->add( $at, $insert, $finding );
		}
	}

	/**
	 * Notes what an element means for those behind it.
	 *
	 * @param Element              $element The element.
	 * @param array<string, Found> $held    Its attributes that are held.
	 * @param Page                 $page    Takes it.
	 */
	private function follow( Element $element, array $held, Page $page ): void {
		// One within a template counts nowhere, and is counted here; it would have to stand before the page's own.
		if ( 'base' === $element->name && 'html' === $element->namespace && ! $page->is_based ) {
			$href = $element->tag->value( 'href' );
			if ( null !== $href ) {
				$page->is_based = true;
				$page->base     = isset( $held['href'] ) ? $page->base : $this->tools->look_up->base_of( $href, $page->base );
			}
		}
		if ( 'script' !== $element->name || ! isset( $held['src'] ) ) {
			return;
		}
		foreach ( $this->tools->defined_by_files as list( $file, $name ) ) {
			if ( Expression::fits( $file, $held['src']->url ) ) {
				$page->missing[ $name ] = $held['src']->service;
			}
		}
	}

	/**
	 * Browsers go by the first attribute of a name. Without it the next would come alive, so all get the prefix.
	 *
	 * @param Element              $element The element.
	 * @param array<string, Found> $names   The attributes that are held.
	 * @return list<array{0: int, 1: string, 2: ?Finding}>
	 */
	private function rename( Element $element, array $names ): array {
		$edits = array();
		$rest  = $names;
		foreach ( $element->tag->attributes as $attribute ) {
			$name = $attribute->name;
			if ( isset( $names[ $name ] ) ) {
				$finding = isset( $rest[ $name ] ) ? new Finding( $rest[ $name ], "$element->name $name", $attribute->start ) : null;
				$edits[] = array( $attribute->start, $this->tools->markup->prefix, $finding );
				unset( $rest[ $name ] );
			}
		}
		return $edits;
	}

	/**
	 * The sign goes before each address in CSS.
	 *
	 * @param list<Css_Piece> $css  All of the element's.
	 * @param string          $base What relative addresses are resolved by.
	 * @return list<array{0: int, 1: string, 2: ?Finding}>
	 */
	private function sign( array $css, string $base ): array {
		$edits = array();
		foreach ( $css as $piece ) {
			foreach ( $this->tools->css->find( $piece, $base ) as $held ) {
				$edits[] = array( $held['at'], $this->tools->markup->sign, new Finding( $held['found'], $held['what'], $held['at'] ) );
			}
		}
		return $edits;
	}

	/**
	 * What the text of a script is held for; none where it has an address, as its text does not run then.
	 */
	private function find_inline( Element $script, Page $page ): ?Finding {
		$is_html = 'html' === $script->namespace;
		$is_file = $is_html ? $script->tag->has( 'src' ) : $script->tag->has( 'href' ) || $script->tag->has( 'xlink:href' );
		if ( $is_file || $script->text_end === $script->end ) {
			return null;
		}
		$written = substr( $this->html, $script->end, $script->text_end - $script->end );
		$code    = $is_html ? $written : ( new Foreign_Text( $written ) )->text;
		$found   = $this->tools->scripts->find( $code, 'module' === $script->type(), $page );
		return null === $found ? null : new Finding( $found, 'inline script', $script->start );
	}

	/**
	 * What a script of the page would copy to where it is fetched.
	 */
	private function find_lazy( Element $element, string $base ): ?Finding {
		if ( ! $this->tools->markup->is_lazy( $element->name ) || $element->tag->has( $this->tools->markup->held ) ) {
			return null;
		}
		foreach ( $element->tag->attributes as $attribute ) {
			$name  = $attribute->name;
			$found = isset( $this->tools->markup->lazy[ $name ] ) ? $this->tools->look_up->first( $name, $element->tag->value( $name ), $base ) : null;
			if ( null !== $found ) {
				return new Finding( $found, "$element->name $name", $attribute->start );
			}
		}
		return null;
	}
}
