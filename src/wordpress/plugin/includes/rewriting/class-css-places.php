<?php
/**
 * Where a tag holds CSS.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Where a tag holds CSS: in the first attribute of each name, and in the text of a style.
 */
final class Css_Places {
	/**
	 * The pieces of CSS of an element, in their order.
	 *
	 * @param string  $html    The whole page.
	 * @param Element $element One of its elements.
	 * @param Markup  $markup  Knows the attributes.
	 * @return list<Css_Piece>
	 */
	public static function of( string $html, Element $element, Markup $markup ): array {
		$pieces = array();
		$seen   = array();
		foreach ( $element->tag->attributes as $attribute ) {
			$name = $attribute->name;
			if ( ! isset( $markup->css_places[ $name ] ) || isset( $seen[ $name ] ) ) {
				continue;
			}
			$seen[ $name ] = true;
			$written       = substr( $html, $attribute->value_start, $attribute->value_end - $attribute->value_start );
			$decoded       = Decoded_Text::of_attribute( $written );
			$pieces[]      = new Css_Piece( $decoded->text, $attribute->value_start, "$element->name $name", array( $decoded, 'written_at' ) );
		}
		// Of any type: Chromium fetches what a style imports ahead of knowing that it is something else.
		if ( 'style' === $element->name && $element->text_end > $element->end ) {
			$pieces[] = self::of_style( substr( $html, $element->end, $element->text_end - $element->end ), $element );
		}
		return $pieces;
	}

	/**
	 * The CSS in a style. In SVG it is text like any other.
	 */
	private static function of_style( string $written, Element $style ): Css_Piece {
		if ( 'html' === $style->namespace ) {
			return new Css_Piece( $written, $style->end, 'style' );
		}
		$decoded = new Foreign_Text( $written );
		return new Css_Piece( $decoded->text, $style->end, 'style', array( $decoded, 'written_at' ) );
	}
}
