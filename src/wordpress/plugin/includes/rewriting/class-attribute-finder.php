<?php
/**
 * Finds attributes by which a browser would fetch from a service.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Finds attributes by which a browser would fetch from a service, but for those that hold CSS.
 */
final class Attribute_Finder {
	/**
	 * Knows what fetches.
	 *
	 * @var Markup
	 */
	private Markup $markup;

	/**
	 * Tells the services.
	 *
	 * @var Look_Up
	 */
	private Look_Up $look_up;

	/**
	 * Finds the first thing that would be held in another page.
	 *
	 * @var callable(string, string): ?Found
	 */
	private $first_in_page;

	/**
	 * Makes a finder.
	 *
	 * @param Markup                           $markup        Knows what fetches.
	 * @param Look_Up                          $look_up       Tells the services.
	 * @param callable(string, string): ?Found $first_in_page Asked about the text of a `srcdoc`, and its base.
	 */
	public function __construct( Markup $markup, Look_Up $look_up, callable $first_in_page ) {
		$this->markup        = $markup;
		$this->look_up       = $look_up;
		$this->first_in_page = $first_in_page;
	}

	/**
	 * What attributes of an element are to be held for.
	 *
	 * @return array<string, Found> By name.
	 */
	public function find( Element $element, string $base ): array {
		$found = array();
		// A style fetches by its text alone.
		if ( 'style' === $element->name || ! $this->markup->is_fetching( $element->name ) ) {
			return $found;
		}
		foreach ( array_intersect_key( $element->tag->first_attributes(), $this->markup->renamed ) as $name => $_ ) {
			$first = $this->is_fetched( $element, $name ) ? $this->first( $name, (string) $element->tag->value( $name ), $base ) : null;
			if ( null !== $first ) {
				$found[ $name ] = $first;
			}
		}
		return $found;
	}

	/**
	 * Whether browsers fetch what an attribute names, by the others of its tag.
	 */
	private function is_fetched( Element $element, string $name ): bool {
		if ( 'link' === $element->name ) {
			// Without a rel a link contacts nobody; where a script gives it one, the gate is there.
			$rel = (string) $element->tag->value( 'rel' );
			return $this->markup->is_fetching_rel( '' === $rel ? 'none' : $rel );
		}
		if ( 'content' === $name ) {
			return 'meta' === $element->name && strtolower( (string) $element->tag->value( 'http-equiv' ) ) === 'refresh';
		}
		return true;
	}

	/**
	 * The first address of a service in a value.
	 */
	private function first( string $name, string $value, string $base ): ?Found {
		if ( 'srcdoc' === $name ) {
			return ( $this->first_in_page )( $value, $base );
		}
		return $this->look_up->may_be( $value, $base ) ? $this->look_up->first( $name, $value, $base ) : null;
	}
}
