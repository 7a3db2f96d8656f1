<?php
/**
 * An attribute as it is written.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * An attribute as it is written. All places are in bytes of the whole page.
 */
final class Written_Attribute {
	private const SPACE = "\t\n\f\r ";

	/**
	 * In lower case.
	 *
	 * @var string
	 */
	public string $name;

	/**
	 * Where the name begins.
	 *
	 * @var int
	 */
	public int $start;

	/**
	 * Where the value begins, behind a quote; where there is none, this and the next one are where the attribute ends.
	 *
	 * @var int
	 */
	public int $value_start;

	/**
	 * Behind the value.
	 *
	 * @var int
	 */
	public int $value_end;

	/**
	 * Behind the attribute; beyond the end of the page where that breaks off within the value.
	 *
	 * @var int
	 */
	public int $end;

	/**
	 * Its value, once that is asked for.
	 *
	 * @var ?string
	 */
	private ?string $value = null;

	/**
	 * Reads an attribute.
	 *
	 * @param string $html  The whole page.
	 * @param int    $start Where its name begins.
	 */
	public static function read( string $html, int $start ): self {
		// A sign that comes first is part of the name.
		$name_end         = $start + 1 + strcspn( $html, self::SPACE . '/>=', $start + 1 );
		$attribute        = new self();
		$attribute->name  = strtolower( substr( $html, $start, $name_end - $start ) );
		$attribute->start = $start;
		$sign             = $name_end + strspn( $html, self::SPACE, $name_end );
		if ( '=' === ( $html[ $sign ] ?? '' ) ) {
			$attribute->read_value( $html, $sign + 1 + strspn( $html, self::SPACE, $sign + 1 ) );
		} else {
			$attribute->set_value( $name_end, $name_end, $name_end );
		}
		return $attribute;
	}

	/**
	 * Reads the value, which may be missing.
	 */
	private function read_value( string $html, int $at ): void {
		$quote = $html[ $at ] ?? '';
		if ( '"' === $quote || "'" === $quote ) {
			$end = $at + 1 + strcspn( $html, $quote, $at + 1 );
			$this->set_value( $at + 1, $end, $end + 1 );
		} else {
			$end = $at + strcspn( $html, self::SPACE . '>', $at );
			$this->set_value( $at, $end, $end );
		}
	}

	/**
	 * Notes where the value stands.
	 */
	private function set_value( int $start, int $end, int $behind ): void {
		$this->value_start = $start;
		$this->value_end   = $end;
		$this->end         = $behind;
	}

	/**
	 * The value as browsers read it.
	 *
	 * @param string $html The whole page.
	 */
	public function value( string $html ): string {
		if ( null === $this->value ) {
			$this->value = $this->decode( $html );
		}
		return $this->value;
	}

	/**
	 * Decodes the value.
	 */
	private function decode( string $html ): string {
		$value = substr( $html, $this->value_start, $this->value_end - $this->value_start );
		if ( strlen( $value ) === strcspn( $value, "&\r\0" ) ) {
			return $value;
		}
		$plain = str_replace( array( "\r\n", "\r", "\0" ), array( "\n", "\n", Code_Point::REPLACEMENT ), $value );
		return Decoded_Text::of_attribute( $plain )->text;
	}
}
