<?php
/**
 * Marks a tag as held.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Marks a tag as held, so that it can be given back to the byte. What looks held already and is the author's own must not
 * be given back as something else:
 * - attributes such as `data-src` get the prefix once more;
 * - where no attribute is held at all they keep their names, as scripts of the page may look for them, and a second space
 *   before the mark says that there is nothing to give back;
 * - in CSS a second sign goes before the author's.
 */
final class Mark {
	/**
	 * Knows what held markup looks like.
	 *
	 * @var Markup
	 */
	private Markup $markup;

	/**
	 * Knows the signs in CSS.
	 *
	 * @var Css_Piece_Holder
	 */
	private Css_Piece_Holder $css;

	/**
	 * Takes what it needs to know.
	 */
	public function __construct( Markup $markup, Css_Piece_Holder $css ) {
		$this->markup = $markup;
		$this->css    = $css;
	}

	/**
	 * Marks a tag.
	 *
	 * @param Element              $element Whose tag it is.
	 * @param string               $service What it waits for.
	 * @param array<string, Found> $names   The attributes that are held.
	 * @param list<Css_Piece>      $css     Its CSS.
	 * @param ?Finding             $finding What is held by the mark itself.
	 * @param Edits                $edits   Takes the insertions.
	 */
	public function add( Element $element, string $service, array $names, array $css, ?Finding $finding, Edits $edits ): void {
		$is_script  = 'script' === $element->name;
		$is_marked  = $element->tag->has( $this->markup->held );
		$is_renamed = $is_script || array() !== $names;
		$space      = ! $is_renamed && $this->looks_held( $element ) ? '  ' : ' ';
		$insert     = ( $is_script ? ' type="' . $this->markup->type . '"' : '' ) . ( $is_marked ? '' : "$space{$this->markup->held}=\"$service\"" );
		if ( '' !== $insert ) {
			$edits->add( $element->tag->name_end, $insert, $finding );
		}
		foreach ( $element->tag->attributes as $attribute ) {
			$live     = $this->markup->held_name( $attribute->name, $is_script );
			$is_aside = null === $live ? $is_script && 'type' === $attribute->name : $is_renamed && ( ! $is_marked || isset( $names[ $live ] ) );
			if ( $is_aside ) {
				$edits->add( $attribute->start, $this->markup->prefix );
			}
		}
		foreach ( $is_marked ? array() : $css as $piece ) {
			foreach ( $this->css->places_of_signs( $piece ) as $at ) {
				$edits->add( $at, $this->markup->sign );
			}
		}
	}

	/**
	 * Whether something of a tag looks as if it were held.
	 */
	private function looks_held( Element $element ): bool {
		if ( $element->is_inert( $this->markup->type ) ) {
			return true;
		}
		foreach ( $element->tag->attributes as $attribute ) {
			if ( null !== $this->markup->held_name( $attribute->name, 'script' === $element->name ) ) {
				return true;
			}
		}
		return false;
	}
}
