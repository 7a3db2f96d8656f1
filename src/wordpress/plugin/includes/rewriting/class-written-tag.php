<?php
/**
 * A tag as it is written.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * A tag as it is written. https://html.spec.whatwg.org/#before-attribute-name-state
 */
final class Written_Tag {
	private const SPACE = "\t\n\f\r ";

	/**
	 * Behind its name, in bytes of the whole page, as all places here.
	 *
	 * @var int
	 */
	public int $name_end;

	/**
	 * Behind the tag; null where the page ends before it does.
	 *
	 * @var ?int
	 */
	public ?int $end = null;

	/**
	 * Whether it ends with `/>`, which means something in SVG and MathML alone.
	 *
	 * @var bool
	 */
	public bool $is_self_closing = false;

	/**
	 * All attributes in their order, those that a browser ignores as doubles among them.
	 *
	 * @var list<Written_Attribute>
	 */
	public array $attributes = array();

	/**
	 * The text that it stands in.
	 *
	 * @var string
	 */
	private string $html;

	/**
	 * The first one of each name, once they are asked for.
	 *
	 * @var ?array<int|string, Written_Attribute>
	 */
	private ?array $first = null;

	/**
	 * Reads a tag.
	 *
	 * @param string $html  The whole page.
	 * @param int    $start Where it begins.
	 */
	public function __construct( string $html, int $start ) {
		$this->html     = $html;
		$length         = strlen( $html );
		$name           = $start + ( '/' === $html[ $start + 1 ] ? 2 : 1 );
		$this->name_end = $name + strcspn( $html, self::SPACE . '/>', $name );
		$at             = $this->name_end;
		while ( true ) {
			$before = $at;
			$at    += strspn( $html, self::SPACE . '/', $at );
			if ( $at >= $length ) {
				return;
			}
			if ( '>' === $html[ $at ] ) {
				$this->is_self_closing = $at > $before && '/' === $html[ $at - 1 ];
				$this->end             = $at + 1;
				return;
			}
			$attribute = Written_Attribute::read( $html, $at );
			$at        = $attribute->end;
			if ( $at > $length ) {
				return;
			}
			$this->attributes[] = $attribute;
		}
	}

	/**
	 * The attributes that browsers go by: the first of each name.
	 *
	 * @return array<int|string, Written_Attribute> By name in lower case.
	 */
	public function first_attributes(): array {
		if ( null === $this->first ) {
			$this->first = array();
			foreach ( $this->attributes as $attribute ) {
				if ( ! isset( $this->first[ $attribute->name ] ) ) {
					$this->first[ $attribute->name ] = $attribute;
				}
			}
		}
		return $this->first;
	}

	/**
	 * The value of an attribute as browsers read it, without references; null where there is none of this name.
	 */
	public function value( string $name ): ?string {
		$attribute = $this->first_attributes()[ $name ] ?? null;
		return null === $attribute ? null : $attribute->value( $this->html );
	}

	/**
	 * Whether there is an attribute of a name.
	 */
	public function has( string $name ): bool {
		return isset( $this->first_attributes()[ $name ] );
	}
}
